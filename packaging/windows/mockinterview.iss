; Inno Setup 6: wraps the bundle of `make bundle` (made on Windows). From the root of the checkout:
;   iscc /DVersion=0.1.0 packaging\windows\mockinterview.iss
#ifndef Version
  #error Give the version: iscc /DVersion=x.y.z
#endif

[Setup]
AppId={{5C1A0F7B-1B0E-4B5E-9C64-6A3C2F3C1D5E}
AppName=Mock Interview
AppVersion={#Version}
AppPublisher=The Mock Interview contributors
DefaultDirName={autopf}\Mock Interview
DefaultGroupName=Mock Interview
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
; for one user, without an administrator, unless somebody asks for all users
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2
SolidCompression=yes
OutputDir=..\..\dist
OutputBaseFilename=mockinterview-{#Version}-windows-x64
UninstallDisplayIcon={app}\Mock Interview.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; libraries of an earlier version must not be found by this one
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\mockinterview\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Mock Interview"; Filename: "{app}\Mock Interview.exe"
Name: "{autodesktop}\Mock Interview"; Filename: "{app}\Mock Interview.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\Mock Interview.exe"; Description: "{cm:LaunchProgram,Mock Interview}"; Flags: nowait postinstall skipifsilent

; Recordings and the library lie in the user's own folder and stay when the program goes.
