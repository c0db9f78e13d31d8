"""Runs one command and prints its wall and processor seconds, peak memory and exit code as one line of JSON.

The operating system's own accounting (wait4) of the finished process; its output goes to standard error.
"""

import json
import os
import sys
import time

started = time.perf_counter()
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 2, 1)])
_, status, usage = os.wait4(pid, 0)
scale = 1 if sys.platform == "darwin" else 1024
print(
    json.dumps(
        {
            "wallSeconds": time.perf_counter() - started,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "peakBytes": usage.ru_maxrss * scale,
            "exitCode": os.waitstatus_to_exitcode(status),
        }
    )
)
