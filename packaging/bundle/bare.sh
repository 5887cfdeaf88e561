#!/usr/bin/env bash
# Play the demo round with the bundle alone, on a system that has no Python: bare.sh BUNDLE_FOLDER ROOT_FOLDER, as root.
# ROOT_FOLDER is a plain Debian or Ubuntu, such as `debootstrap --variant=minbase bookworm ROOT_FOLDER` makes; whatever Python
# and PortAudio it has are covered while the demo runs, and nothing of it is changed.
set -euo pipefail
bundle=$(readlink -f "$1") root=$(readlink -f "$2")
if [ -z "${MOCKINTERVIEW_BARE:-}" ]; then MOCKINTERVIEW_BARE=1 exec unshare --mount bash "$0" "$bundle" "$root"; fi
scratch=$(mktemp -d)
trap 'umount -R "$root/mnt" 2>/dev/null || true; rm -rf "$scratch"' EXIT
mkdir "$scratch/none" "$scratch/mnt" "$scratch/mnt/bundle" "$scratch/mnt/home"
touch "$scratch/nothing"
for file in "$root"/usr/bin/python3* "$root"/usr/local/bin/python3* "$root"/usr/lib/*/libportaudio.so*; do
    if [ -f "$file" ] && [ ! -L "$file" ]; then mount --bind "$scratch/nothing" "$file"; fi
done
for folder in "$root"/usr/lib/python3* "$root"/usr/local/lib/python3*; do
    if [ -d "$folder" ]; then mount --bind "$scratch/none" "$folder"; fi
done
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mountpoint -q "$root/dev" || mount --rbind /dev "$root/dev"
mount --bind "$scratch/mnt" "$root/mnt"
mount --bind "$bundle" "$root/mnt/bundle"
enter() { env -i PATH=/usr/bin:/bin HOME=/mnt/home LANG=C.UTF-8 TERM=dumb /usr/sbin/chroot "$root" "$@"; }
if enter /bin/sh -c 'python3 -c 1' 2>/dev/null; then echo "there is a Python in $root" >&2; exit 1; fi
enter /mnt/bundle/mockinterview --version
enter /mnt/bundle/mockinterview demo --speed 20 --model tiny.en
enter /mnt/bundle/mockinterview sessions
echo "the bundle alone plays the demo round"
