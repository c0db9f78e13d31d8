// A fake of Jenkins' pipeline DSL: runs a declarative Jenkinsfile with a step of a shared library. A word that it does not know is an
// error. `sh` really runs, by `sh -xe` as Jenkins runs it. Arguments: Jenkinsfile, the library's vars folder, workspace.

class Steps {
    Map env = [:]
    File directory
    List log = []

    def sh(given) {
        Map options = given instanceof Map ? given : [script: given]
        allow('sh', options, ['script', 'label', 'returnStatus', 'returnStdout'])
        log << "sh ${options.label}"
        def builder = new ProcessBuilder('sh', '-xe', '-c', options.script as String).directory(directory).redirectErrorStream(!options.returnStdout)
        // Only the fake of the credentials store knows it.
        builder.environment().remove('TEST_GIT_PASSWORD')
        env.each { name, value -> builder.environment().put(name as String, value as String) }
        def process = builder.start()
        process.outputStream.close()
        def said = new StringBuilder()
        def errors = options.returnStdout ? Thread.start { process.errorStream.eachLine { println it } } : null
        process.inputStream.eachLine { options.returnStdout ? said.append(it).append('\n') : println(it) }
        errors?.join()
        int code = process.waitFor()
        if (options.returnStatus) return code
        if (code != 0) throw new RuntimeException("script returned exit code ${code}")
        if (options.returnStdout) return said.toString()
    }

    def dir(String path, Closure body) {
        File before = directory
        directory = new File(directory, path).canonicalFile
        try { body() } finally { directory = before }
    }

    def withEnv(List variables, Closure body) {
        Map before = env
        env = env + variables.collectEntries { (it as String).split('=', 2) as List }
        try { body() } finally { env = before }
    }

    def withCredentials(List bindings, Closure body) {
        log << "withCredentials ${bindings}"
        // As the plugin does: git asks a program that answers from the environment.
        File answers = File.createTempFile('askpass', '.sh')
        answers.text = '#!/bin/sh\ncase "$1" in Username*) echo "$GIT_USERNAME";; *) echo "$GIT_PASSWORD";; esac\n'
        answers.executable = true
        Map before = env
        env = env + [GIT_ASKPASS: answers.path, GIT_USERNAME: 'jenkins', GIT_PASSWORD: System.getenv('TEST_GIT_PASSWORD') ?: '']
        try { body() } finally {
            env = before
            answers.delete()
            log << 'end of withCredentials'
        }
    }

    def gitUsernamePassword(Map given) {
        allow('gitUsernamePassword', given, ['credentialsId', 'gitToolName'])
        return "git ${given.credentialsId}"
    }

    def junit(Map given) {
        allow('junit', given, ['testResults', 'allowEmptyResults', 'skipMarkingBuildUnstable'])
        boolean found = new File(directory, given.testResults as String).exists()
        if (!found && !given.allowEmptyResults) throw new RuntimeException("no test report ${given.testResults}")
        log << "junit ${given.testResults} ${found ? 'found' : 'empty'}"
    }

    def archiveArtifacts(Map given) {
        allow('archiveArtifacts', given, ['artifacts', 'allowEmptyArchive'])
        log << "archiveArtifacts ${given.artifacts}"
    }

    def error(message) { throw new RuntimeException(message as String) }

    def echo(message) { println message }

    private static void allow(String step, Map given, List known) {
        def unknown = given.keySet() - known
        if (unknown) throw new IllegalArgumentException("${step} has no parameter ${unknown}")
    }
}

/** A section of a declarative pipeline: only the words that are methods here mean anything. */
class Section {
    Steps steps
    Closure library

    def run(Closure body) {
        body.delegate = this
        body.resolveStrategy = Closure.DELEGATE_ONLY
        body()
    }

    def agent(name) {}

    def getAny() { 'any' }

    def options(Closure body) {
        body.delegate = new Options()
        body.resolveStrategy = Closure.DELEGATE_ONLY
        body()
    }

    def stages(Closure body) { run(body) }

    def stage(String name, Closure body) {
        steps.log << "stage ${name}"
        run(body)
    }

    def steps(Closure body) {
        body.delegate = new StageSteps(steps: steps, library: library)
        body.resolveStrategy = Closure.DELEGATE_ONLY
        body()
    }
}

class Options {
    def timeout(Map given) {}
}

class StageSteps {
    Steps steps
    Closure library

    def gatewright(Map given = [:]) { library(given) }

    def sh(given) { steps.sh(given) }

    def echo(message) { steps.echo(message) }
}

def (jenkinsfile, vars, workspace) = args as List
def steps = new Steps(directory: new File(workspace), env: System.getenv().findAll { it.key != 'TEST_GIT_PASSWORD' })
// A script finds a step as a closure of this name.
def binding = new Binding()
['sh', 'dir', 'withEnv', 'withCredentials', 'gitUsernamePassword', 'junit', 'archiveArtifacts', 'error', 'echo'].each { name ->
    binding.setVariable(name, { Object... given -> steps.invokeMethod(name, given) })
}
binding.setVariable('env', steps.env)
def step = new GroovyShell(binding).parse(new File(vars, 'gatewright.groovy'))
def section = new Section(steps: steps, library: { given -> step.call(given) })
def pipeline = new Binding()
pipeline.setVariable('pipeline', { Closure body -> section.run(body) })
int exit = 0
try {
    new GroovyShell(this.class.classLoader, pipeline).evaluate(new File(jenkinsfile))
    println 'RESULT SUCCESS'
} catch (RuntimeException failure) {
    println "RESULT FAILURE ${failure.message}"
    exit = 1
}
steps.log.each { println "STEP ${it}" }
System.exit(exit)
