#!/usr/bin/env bash
# Sign, notarise and wrap dist/Mock Interview.app as a disk image. On a Mac with Xcode's command line tools.
#   CODESIGN_IDENTITY="Developer ID Application: ..." NOTARY_PROFILE=name-of-keychain-profile packaging/macos/notarise.sh VERSION
set -euo pipefail
version=$1
: "${CODESIGN_IDENTITY:?the name of the signing certificate}" "${NOTARY_PROFILE:?made by: xcrun notarytool store-credentials}"
cd "$(dirname "$0")/../.."
app="dist/Mock Interview.app"
image="dist/mockinterview-$version-macos-$(uname -m).dmg"
codesign --force --deep --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
    --sign "$CODESIGN_IDENTITY" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
rm -f "$image"
hdiutil create -volname "Mock Interview" -srcfolder "$app" -format UDZO "$image"
codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
