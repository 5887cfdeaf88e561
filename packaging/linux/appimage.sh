#!/usr/bin/env bash
# Wrap the bundle as an AppImage: appimage.sh BUNDLE_FOLDER VERSION OUT_FOLDER. Needs appimagetool on the PATH.
set -euo pipefail
bundle=$1 version=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
id=io.github.mockinterview.MockInterview
command -v appimagetool >/dev/null || { echo "appimagetool is not installed" >&2; exit 3; }
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
install -d "$stage/usr/lib" "$stage/usr/share/metainfo" "$stage/usr/share/applications"
cp -a "$bundle" "$stage/usr/lib/mockinterview"
cp "$here/$id.desktop" "$stage/"
cp "$here/$id.desktop" "$stage/usr/share/applications/"
cp "$here/$id.metainfo.xml" "$stage/usr/share/metainfo/"
cp "$here/../../resources/icons/app.svg" "$stage/$id.svg"
printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/lib/mockinterview/mockinterview" "$@"\n' >"$stage/AppRun"
chmod 755 "$stage/AppRun"
VERSION=$version appimagetool "$stage" "$out/MockInterview-$version-$(uname -m).AppImage"
