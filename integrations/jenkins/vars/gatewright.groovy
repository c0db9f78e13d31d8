// The step `gatewright` of the shared library: data contracts, training, model gate. See docs/jenkins.md.
//
// It only calls gatewright's command line, whose exit code is the gate: 0 nothing blocks, 1 blocked, 2 policy, contract or command
// line wrong, 3 a bug. What the pipeline says reaches the shell as variables, never as text of a script.

def call(Map given = [:]) {
    Map settings = [
        // Where gatewright is fetched from; a full commit pins it.
        repository      : 'https://github.com/OWNER/gatewright.git',
        ref             : 'v1',
        // Folder that holds the policy.
        directory       : '.',
        policy          : '',
        mode            : '',
        model           : '',
        // Name of the commit whose policy counts; the target of a change when not given.
        base            : '',
        setup           : '',
        train           : '',
        // What is done; other stages may do the rest.
        data            : true,
        training        : true,
        gate            : true,
        // For `git fetch` and the ledger's `git push`, when the agent itself may not.
        credentialsId   : '',
        // For a note on the merge request, when the project is on GitLab; the token is in GITLAB_TOKEN.
        gitlabApi       : '',
        gitlabProject   : '',
    ]
    for (name in given.keySet()) {
        if (!settings.containsKey(name)) {
            error("gatewright has no option ${name}; it knows ${settings.keySet().join(', ')}.")
        }
    }
    settings.putAll(given)
    if (settings.credentialsId) {
        withCredentials([gitUsernamePassword(credentialsId: settings.credentialsId)]) {
            inDirectory(settings)
        }
    } else {
        inDirectory(settings)
    }
}

def inDirectory(Map settings) {
    List parts = []
    if (settings.data) { parts.add('data') }
    if (settings.training) { parts.add('train') }
    if (settings.gate) { parts.add('gate') }
    List variables = [
        "GATEWRIGHT_PARTS=${parts.join(' ')}",
        "GATEWRIGHT_REPOSITORY=${settings.repository}",
        "GATEWRIGHT_REF=${settings.ref}",
        "GATEWRIGHT_POLICY=${settings.policy}",
        "GATEWRIGHT_MODE=${settings.mode}",
        "GATEWRIGHT_MODEL=${settings.model}",
        "GATEWRIGHT_BASE=${settings.base}",
        "GATEWRIGHT_SETUP=${settings.setup}",
        "GATEWRIGHT_TRAIN=${settings.train}",
        "GATEWRIGHT_GITLAB_API=${settings.gitlabApi}",
        "GATEWRIGHT_GITLAB_PROJECT=${settings.gitlabProject}",
    ]
    withEnv(variables) {
        dir(settings.directory) {
            // What an earlier build has left in this workspace is none of this one's reports.
            sh(label: 'gatewright: tidy', script: 'for part in $GATEWRIGHT_PARTS; do rm -rf ".gatewright/$part"; done')
            try {
                if (settings.data) {
                    prepare()
                    judge('data', 'validate')
                }
                if (settings.training) {
                    prepare()
                    sh(label: 'gatewright: setup', script: 'eval "$GATEWRIGHT_SETUP"')
                    judge('train', 'train')
                }
                if (settings.gate) {
                    // Anew: the training is code of the change, and has had the workspace to itself.
                    prepare()
                    judge('gate', 'gate')
                }
            } finally {
                archiveArtifacts(artifacts: '.gatewright/*/*', allowEmptyArchive: true)
                if (settings.gitlabApi && settings.gitlabProject) {
                    note()
                }
            }
        }
    }
}

/** gatewright itself, beside the workspace, and the commit whose policy counts. */
def prepare() {
    sh(label: 'gatewright: fetch', script: '''
        set -eu
        home="$WORKSPACE_TMP/gatewright"
        rm -rf "$home"
        git init --quiet "$home"
        git -C "$home" fetch --quiet --depth 1 "$GATEWRIGHT_REPOSITORY" "$GATEWRIGHT_REF"
        git -C "$home" checkout --quiet FETCH_HEAD
        node "$home/dist/gatewright.js" --version
        if [ -n "${CHANGE_TARGET:-}" ] && [ -z "$GATEWRIGHT_BASE" ]; then
            git fetch --quiet --no-tags origin "+refs/heads/$CHANGE_TARGET:refs/remotes/origin/$CHANGE_TARGET"
        fi
    ''')
}

/** One command of gatewright: its results for the build's page, then its exit code. */
def judge(String part, String command) {
    int code = 3
    withEnv(["GATEWRIGHT_PART=${part}", "GATEWRIGHT_COMMAND=${command}"]) {
        code = sh(label: "gatewright ${command}", returnStatus: true, script: '''
            set -eu
            report=".gatewright/$GATEWRIGHT_PART"
            set -- "$GATEWRIGHT_COMMAND" --out "$report"
            [ -z "$GATEWRIGHT_POLICY" ] || set -- "$@" --policy "$GATEWRIGHT_POLICY"
            [ -z "$GATEWRIGHT_MODE" ] || set -- "$@" --mode "$GATEWRIGHT_MODE"
            [ -z "$GATEWRIGHT_BASE" ] || set -- "$@" --base "$GATEWRIGHT_BASE"
            # Records are written on the primary branch; elsewhere they stay among the artifacts.
            [ "${BRANCH_IS_PRIMARY:-}" = true ] && [ -z "${CHANGE_ID:-}" ] && writes=true || writes=false
            if [ "$GATEWRIGHT_PART" != data ] && [ -n "$GATEWRIGHT_MODEL" ]; then
                set -- "$@" --model "$GATEWRIGHT_MODEL"
            fi
            if [ "$GATEWRIGHT_PART" = train ] && [ "$writes" = false ]; then set -- "$@" --keep; fi
            if [ "$GATEWRIGHT_PART" = gate ] && [ "$writes" = true ]; then set -- "$@" --record; fi
            if [ "$GATEWRIGHT_PART" = train ] && [ -n "$GATEWRIGHT_TRAIN" ]; then set -- "$@" -- "$GATEWRIGHT_TRAIN"; fi
            exec node "$WORKSPACE_TMP/gatewright/dist/gatewright.js" "$@"
        ''')
    }
    // The exit code decides: in the modes warn and observe a failed check is no reason to call the build unstable.
    junit(testResults: ".gatewright/${part}/junit.xml", allowEmptyResults: true, skipMarkingBuildUnstable: true)
    if (code != 0) {
        error("gatewright ${command} ended with exit code ${code}.")
    }
}

/** One note on the merge request, updated in place. It never changes what became of the build. */
def note() {
    sh(label: 'gatewright note', returnStatus: true, script: '''
        set -eu
        [ -n "${CHANGE_ID:-}" ] || exit 0
        set -- note --api "$GATEWRIGHT_GITLAB_API" --project "$GATEWRIGHT_GITLAB_PROJECT" --merge-request "$CHANGE_ID"
        found=false
        for report in .gatewright/*/report.json; do
            if [ -f "$report" ]; then
                set -- "$@" "$report"
                found=true
            fi
        done
        [ "$found" = true ] || exit 0
        exec node "$WORKSPACE_TMP/gatewright/dist/gatewright.js" "$@"
    ''')
}
