"""The problem "print the sum of the line", and programs for its pool: right, wrong and hostile."""

from problems import Case, Limits, Problem

PROBLEM = Problem(
    id="line-sum",
    title="Line Sum",
    statement="You are given integers a_1, ..., a_n on one line (1 ≤ n ≤ 9, 1 ≤ a_i ≤ 50).",
    samples=(Case("sample/1", b"1 2\n", b"3\n"), Case("sample/2", b"4 5 6\n", b"15\n")),
    limits=Limits(time_s=1.0, memory_mib=128),
)

RIGHT_PYTHON = "print(sum(map(int, input().split())))\n"
RIGHT_LOOP = "r = 0\nfor x in input().split():\n    r += int(x)\nprint(r)\n"
RIGHT_CPP = (
    "#include <bits/stdc++.h>\nusing namespace std;\n"
    "int main() { long long r = 0, x; while (cin >> x) r += x; cout << r << endl; }\n"
)
FIRST_THREE = "a = list(map(int, input().split()))\nprint(sum(a[:3]))\n"
WRONG = "print(0)\n"
BROKEN = "int main( { return 0; }\n"

HOSTILE = {
    "fork_bomb.py": "import os\nwhile True:\n    os.fork()\n",
    "memory_bomb.py": "a = []\nwhile True:\n    a.append(bytearray(1 << 24))\n",
    "endless_output.py": "while True:\n    print('x' * 10000)\n",
    "network.py": "import socket\nsocket.create_connection(('127.0.0.1', 80), 1)\nprint(6)\n",
    "read_tests.py": (
        "import os\n"
        "for top in ('/home', '/root', '/tmp', '/var', '/proc/1'):\n"
        "    for root, _, names in os.walk(top):\n"
        "        for name in names:\n"
        "            if name.endswith('.out') or name == 'run.sqlite':\n"
        "                print(open(os.path.join(root, name), 'rb').read())\n"
        "print('nothing')\n"
    ),
    "kill_parent.py": (
        "import os, signal\n"
        "for pid in range(1, 300):\n"
        "    try:\n"
        "        os.kill(pid, signal.SIGKILL) if pid != os.getpid() else None\n"
        "    except OSError:\n"
        "        pass\n"
        "os.kill(os.getppid(), signal.SIGSTOP)\n"
    ),
    "fork_bomb.cpp": "#include <unistd.h>\nint main() { while (true) fork(); }\n",
}
