"""What all tests share."""

import signal

# A shell starts what runs in the background with Ctrl-C ignored, and children inherit that; the
# tests that interrupt a command need it heard.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
