#!/usr/bin/env bash
# Wrap the bundle as a Debian package: deb.sh BUNDLE_FOLDER VERSION OUT_FOLDER. Needs dpkg-deb only.
set -euo pipefail
bundle=$1 version=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
id=io.github.mockinterview.MockInterview
architecture=$(dpkg --print-architecture)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
chmod 755 "$stage"

install -d "$stage/usr/lib" "$stage/usr/bin"
cp -a "$bundle" "$stage/usr/lib/mockinterview"
ln -s ../lib/mockinterview/mockinterview "$stage/usr/bin/mockinterview"
install -Dm644 "$here/$id.desktop" "$stage/usr/share/applications/$id.desktop"
install -Dm644 "$here/$id.metainfo.xml" "$stage/usr/share/metainfo/$id.metainfo.xml"
install -Dm644 "$root/resources/icons/app.svg" "$stage/usr/share/icons/hicolor/scalable/apps/$id.svg"
install -Dm644 "$root/LICENSE" "$stage/usr/share/doc/mockinterview/copyright"
install -Dm644 "$root/docs/licences.md" "$stage/usr/share/doc/mockinterview/licences.md"
chmod -R u=rwX,go=rX "$stage"

install -d "$stage/DEBIAN"
cat >"$stage/DEBIAN/control" <<CONTROL
Package: mockinterview
Version: $version
Architecture: $architecture
Maintainer: The Mock Interview contributors <maintainers@mockinterview.invalid>
Installed-Size: $(du -sk "$stage/usr" | cut -f1)
Depends: libc6 (>= 2.36), libasound2 | libasound2t64, libegl1, libgl1, libfontconfig1
Recommends: libasound2-plugins, espeak-ng
Section: education
Priority: optional
Description: Practise leadership interviews aloud, on your own computer
 Draws a prompt, times the spoken answer, writes down what was said, asks a
 follow-up question and rates the answer against the criteria of the level.
 Speech recognition and scoring run on this computer; nothing leaves it.
CONTROL
package="$out/mockinterview_${version}_${architecture}.deb"
dpkg-deb --root-owner-group -Zxz -z3 --build "$stage" "$package" >/dev/null
echo "$package"
