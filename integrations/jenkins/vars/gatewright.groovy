// The step `gatewright` of the shared library: data contracts, training, model gate. See docs/jenkins.md.
//
// It only calls gatewright's command line, whose exit code is the gate: 0 nothing blocks, 1 blocked, 2 policy, contract or command
// line wrong, 3 a bug. What the pipeline says reaches the shell as variables, never as text of a script.
//
// Credentials are there while git fetches, before any code of the project runs, and on the primary branch while records are appended,
// after all of it has; never around setup, training and gate.

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
        // On the primary branch; false where a later call of this step, on an agent of its own, appends what this one has kept.
        append          : true,
        // For git's fetch before anything runs and the ledger's push after it, when the agent itself may not.
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
    inDirectory(settings)
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
                List known = fetch(settings)
                withEnv([
                    "GATEWRIGHT_ORIGIN=${known[0]}",
                    "GATEWRIGHT_COMMIT=${known[1]}",
                    "GATEWRIGHT_TARGET=${known[2]}",
                    "GATEWRIGHT_LEDGER_BRANCH=${known[3]}",
                    "GATEWRIGHT_LEDGER=${known[4]}",
                ]) {
                    try {
                        inOrder(settings)
                    } finally {
                        // Also what a gate has blocked is recorded.
                        if (settings.append && env.BRANCH_IS_PRIMARY == 'true' && !env.CHANGE_ID) {
                            append(settings)
                        }
                    }
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

def inOrder(Map settings) {
    if (settings.data) {
        renew()
        judge('data', 'validate')
    }
    if (settings.training) {
        sh(label: 'gatewright: setup', script: 'eval "$GATEWRIGHT_SETUP"')
        renew()
        judge('train', 'train')
    }
    if (settings.gate) {
        renew()
        judge('gate', 'gate')
    }
}

def withGit(Map settings, Closure body) {
    if (settings.credentialsId) {
        withCredentials([gitUsernamePassword(credentialsId: settings.credentialsId)]) {
            body()
        }
    } else {
        body()
    }
}

/**
 * gatewright itself, the commit whose policy counts, and the ledger, before any code of the project has run. What the training could edit
 * later is remembered by Jenkins, not by the workspace: the address of origin, gatewright's commit, the target's, the ledger's branch
 * and its commit.
 */
def fetch(Map settings) {
    String found = ''
    withGit(settings) {
        found = sh(label: 'gatewright: fetch', returnStdout: true, script: '''
            # An address may hold a password, which belongs in no log.
            set -eu +x
            mkdir -p "$WORKSPACE_TMP"
            tool="$WORKSPACE_TMP/gatewright"
            ledger="$WORKSPACE_TMP/gatewright-ledger"
            rm -rf "$tool" "$tool.git" "$ledger" "$ledger.git"
            git init --quiet --bare "$tool.git"
            git -C "$tool.git" fetch --quiet --depth 1 "$GATEWRIGHT_REPOSITORY" "+$GATEWRIGHT_REF:refs/gatewright/pinned"
            commit=$(git -C "$tool.git" rev-parse "refs/gatewright/pinned^{commit}")
            git init --quiet "$tool"
            git -C "$tool" fetch --quiet --depth 1 "$tool.git" refs/gatewright/pinned
            git -C "$tool" checkout --quiet FETCH_HEAD
            origin=$(git config --get remote.origin.url || true)
            target=""
            if [ -n "$GATEWRIGHT_BASE" ]; then
                # A tag of the same name must not choose the base.
                target=$(for name in "$GATEWRIGHT_BASE" "refs/heads/$GATEWRIGHT_BASE" "refs/remotes/$GATEWRIGHT_BASE" "refs/tags/$GATEWRIGHT_BASE"; do
                    git rev-parse --quiet --verify --end-of-options "$name^{commit}" || true
                done | sort -u)
                if [ "$(printf '%s\\n' "$target" | grep -c .)" != 1 ]; then
                    echo "The base $GATEWRIGHT_BASE does not name one commit of this clone; fetch it before this step." >&2
                    exit 2
                fi
            elif [ -n "${CHANGE_TARGET:-}" ]; then
                git fetch --quiet --no-tags origin "+refs/heads/$CHANGE_TARGET:refs/remotes/origin/$CHANGE_TARGET"
                target=$(git rev-parse --verify "refs/remotes/origin/$CHANGE_TARGET^{commit}")
            fi
            set -- ledger branch
            [ -z "$GATEWRIGHT_POLICY" ] || set -- "$@" --policy "$GATEWRIGHT_POLICY"
            [ -z "$GATEWRIGHT_BASE" ] || set -- "$@" --base "$target"
            # A policy that cannot be read is a report of each command, not of this step.
            branch=$(node "$tool/dist/gatewright.js" "$@") || branch=ml-ledger
            git init --quiet --bare "$ledger.git"
            tip=""
            if [ -n "$origin" ]; then
                tip=$(git ls-remote "$origin" "refs/heads/$branch")
                if [ -n "$tip" ]; then
                    git -C "$ledger.git" fetch --quiet --no-tags "$origin" "+refs/heads/$branch:refs/heads/$branch"
                    tip=$(git -C "$ledger.git" rev-parse "refs/heads/$branch")
                fi
            fi
            printf '%s,\\n' "$origin" "$commit" "$target" "$branch" "$tip"
        ''')
    }
    // A comma ends each line, so that one that is empty is still one.
    return found.trim().split('\n').collect { it.trim() }.collect { it.substring(0, it.length() - 1) }
}

/**
 * gatewright, the target and the ledger as they were fetched: the training is code of the project, and has had the workspace to itself.
 * Fetching makes every digest anew, so what was edited in the copies is another commit than Jenkins remembers. No network, no credentials.
 */
def renew() {
    sh(label: 'gatewright: renew', script: '''
        set -eu
        export GIT_CONFIG_GLOBAL=/dev/null
        tool="$WORKSPACE_TMP/gatewright"
        ledger="$WORKSPACE_TMP/gatewright-ledger"
        rm -rf "$tool" "$ledger"
        git init --quiet --template= "$tool"
        git -C "$tool" fetch --quiet --depth 1 "$tool.git" refs/gatewright/pinned
        [ "$(git -C "$tool" rev-parse "FETCH_HEAD^{commit}")" = "$GATEWRIGHT_COMMIT" ]
        git -C "$tool" checkout --quiet "$GATEWRIGHT_COMMIT"
        git init --quiet --bare --template= "$ledger"
        if [ -n "$GATEWRIGHT_LEDGER" ]; then
            git -C "$ledger" fetch --quiet "$ledger.git" "+refs/heads/$GATEWRIGHT_LEDGER_BRANCH:refs/heads/$GATEWRIGHT_LEDGER_BRANCH"
            [ "$(git -C "$ledger" rev-parse "refs/heads/$GATEWRIGHT_LEDGER_BRANCH")" = "$GATEWRIGHT_LEDGER" ]
        fi
        if [ -n "${CHANGE_TARGET:-}" ] && [ -z "$GATEWRIGHT_BASE" ]; then
            git update-ref --no-deref "refs/remotes/origin/$CHANGE_TARGET" "$GATEWRIGHT_TARGET"
        fi
    ''')
}

/**
 * What training and gate have recorded, into the ledger. In a repository of our own and by the address that Jenkins remembers: a
 * configuration that the training has written could send the credentials elsewhere.
 */
def append(Map settings) {
    renew()
    withGit(settings) {
        withEnv(settings.credentialsId ? ['GIT_CONFIG_GLOBAL=/dev/null'] : []) {
            sh(label: 'gatewright ledger append', script: '''
                set -eu +x
                reports="$PWD/.gatewright"
                if [ -n "$GATEWRIGHT_ORIGIN" ]; then
                    cd "$WORKSPACE_TMP/gatewright"
                    set -- --remote "$GATEWRIGHT_ORIGIN"
                else
                    set -- --local
                fi
                set -- --branch "$GATEWRIGHT_LEDGER_BRANCH" "$@"
                [ -z "$GATEWRIGHT_MODEL" ] || set -- "$@" --model "$GATEWRIGHT_MODEL"
                append() {
                    part="$1"
                    shift
                    for kept in "$reports/$part"/gatewright-records-*.json; do
                        [ ! -f "$kept" ] || node "$WORKSPACE_TMP/gatewright/dist/gatewright.js" ledger append "$kept" "$@"
                    done
                }
                # Of each part what it may have to say, else the training could leave a gate's word for its own model. Its runs go first.
                append train --kind run "$@"
                append gate --kind gate --kind look "$@"
            ''')
        }
    }
}

/** One command of gatewright: its results for the build's page, then its exit code. */
def judge(String part, String command) {
    int code = 3
    withEnv(["GATEWRIGHT_PART=${part}", "GATEWRIGHT_COMMAND=${command}"]) {
        code = sh(label: "gatewright ${command}", returnStatus: true, script: '''
            set -eu
            report=".gatewright/$GATEWRIGHT_PART"
            # What a training has left under this name is no report, and no record, of this command.
            rm -rf "$report"
            set -- "$GATEWRIGHT_COMMAND" --out "$report"
            [ -z "$GATEWRIGHT_POLICY" ] || set -- "$@" --policy "$GATEWRIGHT_POLICY"
            [ -z "$GATEWRIGHT_MODE" ] || set -- "$@" --mode "$GATEWRIGHT_MODE"
            [ -z "$GATEWRIGHT_BASE" ] || set -- "$@" --base "$GATEWRIGHT_TARGET"
            if [ "$GATEWRIGHT_PART" != data ]; then
                [ -z "$GATEWRIGHT_MODEL" ] || set -- "$@" --model "$GATEWRIGHT_MODEL"
                [ -z "$GATEWRIGHT_ORIGIN" ] || set -- "$@" --remote "$WORKSPACE_TMP/gatewright-ledger"
            fi
            # Records wait among the artifacts; on the primary branch they are appended in the end.
            if [ "$GATEWRIGHT_PART" = train ]; then set -- "$@" --keep; fi
            if [ "$GATEWRIGHT_PART" = gate ] && [ "${BRANCH_IS_PRIMARY:-}" = true ] && [ -z "${CHANGE_ID:-}" ]; then
                set -- "$@" --record --keep
                # The run that made the model is not in the ledger yet.
                for kept in .gatewright/train/gatewright-records-*.json; do
                    [ ! -f "$kept" ] || set -- "$@" --kept "$kept"
                done
            fi
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
