<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Bearerscope</source>
        <translation>Über Bearerscope</translation>
    </message>
    <message>
        <source>Bearerscope %1</source>
        <translation>Bearerscope %1</translation>
    </message>
    <message>
        <source>Inspector for Voucherify OAuth tokens. Not made by Voucherify.
Facts about the API as of %1.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Werkzeug zum Untersuchen von OAuth-Tokens für Voucherify. Nicht von Voucherify hergestellt.
Angaben zur API vom %1.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A token may have been created; if so, it ends by itself after 15 minutes and counts towards the project&apos;s 1000. Nothing was sent a second time: request again when you are ready.</source>
        <translation>Vielleicht wurde ein Token ausgestellt; es endet dann nach 15 Minuten von selbst und zählt zu den 1000 des Projekts. Nichts wurde ein zweites Mal gesendet: Fordern Sie erneut an, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The token may or may not be revoked: treat it as still valid, and check it with the server.</source>
        <translation>Das Token ist vielleicht widerrufen, vielleicht nicht: Behandeln Sie es als weiterhin gültig und prüfen Sie es beim Server.</translation>
    </message>
    <message>
        <source>A check changes nothing, so it is safe to repeat.</source>
        <translation>Eine Prüfung ändert nichts und darf wiederholt werden.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The certificate that was refused:</source>
        <translation>Das abgelehnte Zertifikat:</translation>
    </message>
    <message>
        <source>For: %1 (%2)</source>
        <translation>Für: %1 (%2)</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Its certificate is not acceptable: check the address and this computer&apos;s clock.</source>
        <translation>Das Zertifikat ist nicht annehmbar: Prüfen Sie die Adresse und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Somebody may be in between, so there is no way to go on regardless. Nothing was sent.</source>
        <translation>Vielleicht sitzt jemand dazwischen, deshalb geht es hier nicht trotzdem weiter. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name doesn&apos;t exist, or this computer&apos;s name server (DNS) doesn&apos;t know it: a typing error, no network, or a VPN that is off.</source>
        <translation>Den Namen gibt es nicht, oder der Nameserver (DNS) dieses Computers kennt ihn nicht: ein Tippfehler, kein Netz oder ein ausgeschaltetes VPN.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again. Nothing was sent.</source>
        <translation>Prüfen Sie die Adresse des Servers und das Netz und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The computer answers, but no program listens on that port, or a firewall turns you away.</source>
        <translation>Der Computer antwortet, aber an diesem Port lauscht kein Programm, oder eine Firewall weist Sie ab.</translation>
    </message>
    <message>
        <source>Check the address and the port; for the sandbox, whether it is still running. Nothing was sent.</source>
        <translation>Prüfen Sie Adresse und Port; bei der Sandbox, ob sie noch läuft. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t let the call through.</source>
        <translation>Der Proxy %1 hat den Aufruf nicht durchgelassen.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, refused, or wants a sign-in. It was chosen here, or in this computer&apos;s settings (https_proxy or the system&apos;s).</source>
        <translation>Er ist nicht erreichbar, hat abgelehnt oder verlangt eine Anmeldung. Er wurde hier gewählt oder in den Einstellungen dieses Computers (https_proxy oder die des Systems).</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs it to allow the server. Nothing reached the server.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen oder bitten Sie den Betreiber, den Server zu erlauben. Den Server hat nichts erreicht.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>Zu %1 kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server speaks no TLS on that port, or only versions that are no longer safe.</source>
        <translation>Der Server spricht an diesem Port kein TLS oder nur Versionen, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>Check the port, and that the address belongs to an https server; a firewall or a proxy in between can be the cause as well. Nothing was sent.</source>
        <translation>Prüfen Sie den Port und ob die Adresse zu einem https-Server gehört; auch eine Firewall oder ein Proxy dazwischen kann die Ursache sein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ging verloren.</translation>
    </message>
    <message>
        <source>The other side, or something in between, closed it before the request had been sent.</source>
        <translation>Die Gegenseite oder etwas dazwischen hat sie geschlossen, bevor die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, a firewall or a proxy is the likely cause.</source>
        <translation>Versuchen Sie es erneut; geschieht es jedes Mal, liegt es wahrscheinlich an einer Firewall oder einem Proxy.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The request was sent, and no whole answer came back before the deadline.</source>
        <translation>Die Anfrage wurde gesendet, und bis zum Ende der Frist kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>No connection came about before the deadline, or no TLS on it: a firewall that drops packets, a wrong address or port, or an overloaded network.</source>
        <translation>Bis zum Ende der Frist kam keine Verbindung zustande oder kein TLS darauf: eine Firewall, die Pakete verwirft, eine falsche Adresse, ein falscher Port oder ein überlastetes Netz.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, if there is one, then try again. Nothing was sent.</source>
        <translation>Prüfen Sie die Adresse, das Netz und, falls vorhanden, den Proxy und versuchen Sie es erneut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a usable answer. The outcome is unknown.</source>
        <translation>%1 hat die Verbindung ohne brauchbare Antwort geschlossen. Der Ausgang ist unbekannt.</translation>
    </message>
    <message>
        <source>The request was sent, and the connection broke before one came: a restart of the server, or something in between.</source>
        <translation>Die Anfrage wurde gesendet, und die Verbindung brach ab, bevor eine Antwort kam: ein Neustart des Servers oder etwas dazwischen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>You stopped the call.</source>
        <translation>Sie haben den Aufruf abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>The answer is far too large.</source>
        <translation>Die Antwort ist viel zu groß.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Die Antwort verletzt die Regeln von HTTP.</translation>
    </message>
    <message>
        <source>The answer is compressed or encoded in a way that wasn&apos;t asked for.</source>
        <translation>Die Antwort ist auf eine Weise komprimiert oder kodiert, die nicht verlangt war.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8 text.</source>
        <translation>Die Antwort ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON.</source>
        <translation>Die Antwort ist kein JSON.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t standard JSON.</source>
        <translation>Die Antwort ist kein normgerechtes JSON.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t a JSON object.</source>
        <translation>Die Antwort ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t what this call returns.</source>
        <translation>Die Antwort ist nicht, was dieser Aufruf liefert.</translation>
    </message>
    <message>
        <source>%1 wanted to send the call elsewhere. That was refused.</source>
        <translation>%1 wollte den Aufruf woandershin lenken. Das wurde verweigert.</translation>
    </message>
    <message>
        <source>Following a redirect would hand your key to another address. Voucherify doesn&apos;t redirect these calls; a sign-in page or a wrong address does.</source>
        <translation>Einer Weiterleitung zu folgen gäbe Ihren Schlüssel an eine andere Adresse. Voucherify leitet diese Aufrufe nicht weiter; eine Anmeldeseite oder eine falsche Adresse tut das.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; in a hotel or company network, sign in with a browser first.</source>
        <translation>Prüfen Sie die Adresse des Servers; in einem Hotel- oder Firmennetz melden Sie sich zuerst mit einem Browser an.</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle: the network, a proxy or a restart of the server.</source>
        <translation>Die Verbindung zu %1 endete mittendrin: das Netz, ein Proxy oder ein Neustart des Servers.</translation>
    </message>
    <message>
        <source>What was shown before is unchanged.</source>
        <translation>Was vorher angezeigt wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 may not be Voucherify, or a proxy or a sign-in page answered in its place.</source>
        <translation>%1 ist vielleicht nicht Voucherify, oder ein Proxy oder eine Anmeldeseite hat an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. What was shown before is unchanged.</source>
        <translation>Prüfen Sie die Adresse des Servers. Was vorher angezeigt wurde, ist unverändert.</translation>
    </message>
    <message>
        <source>“Test connection” in the window, or &quot;bearerscope check&quot; on the command line, shows where it breaks.</source>
        <translation>„Verbindung testen“ im Fenster oder „bearerscope check“ auf der Kommandozeile zeigt, wo es hakt.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It names a wait of more than a year, which can&apos;t be meant: try again later.</source>
        <translation>Er nennt eine Wartezeit von über einem Jahr, was nicht gemeint sein kann: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It asked for a wait of %1.</source>
        <translation>Er bat um eine Wartezeit von %1.</translation>
    </message>
    <message>
        <source>The server is busy, or is being worked on (HTTP 503).</source>
        <translation>Der Server ist überlastet oder wird gewartet (HTTP 503).</translation>
    </message>
    <message>
        <source>The fault is on its side, or on that of a gateway in front of it.</source>
        <translation>Der Fehler liegt auf seiner Seite oder bei einem Gateway davor.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>Nichts wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The server wants fewer calls (HTTP %1).</source>
        <translation>Der Server wünscht weniger Aufrufe (HTTP %1).</translation>
    </message>
    <message>
        <source>The project&apos;s limit of calls is used up (if this is a Sandbox project: 100 calls an hour), or the server is busy.</source>
        <translation>Das Kontingent des Projekts ist aufgebraucht (bei einem Sandbox-Projekt: 100 Aufrufe je Stunde), oder der Server ist überlastet.</translation>
    </message>
    <message>
        <source>A scope name is unknown or misspelt (&quot;skus&quot;, not &quot;SKUs&quot;), or the names are separated by commas.</source>
        <translation>Der Name eines Scopes ist unbekannt oder falsch geschrieben („skus“, nicht „SKUs“), oder die Namen sind durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept the grant type client_credentials.</source>
        <translation>Der Server hat den Grant-Typ client_credentials nicht angenommen.</translation>
    </message>
    <message>
        <source>The request reached the server without its access_token: something in between may strip bodies.</source>
        <translation>Die Anfrage kam ohne access_token beim Server an: Vielleicht entfernt etwas dazwischen den Body.</translation>
    </message>
    <message>
        <source>The project&apos;s plan doesn&apos;t cover the call.</source>
        <translation>Der Tarif des Projekts enthält den Aufruf nicht.</translation>
    </message>
    <message>
        <source>There is no such call at that address: it may not be a Voucherify server.</source>
        <translation>Unter dieser Adresse gibt es keinen solchen Aufruf: Vielleicht ist es kein Server von Voucherify.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t take this kind of call: it may not be a Voucherify server.</source>
        <translation>Diese Adresse nimmt keinen Aufruf dieser Art an: Vielleicht ist es kein Server von Voucherify.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept a form body: something in between may change requests.</source>
        <translation>Der Server hat einen Body mit Formulardaten nicht angenommen: Vielleicht verändert etwas dazwischen die Anfragen.</translation>
    </message>
    <message>
        <source>The server understood the request and refused it.</source>
        <translation>Der Server hat die Anfrage verstanden und abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the scopes and request again.</source>
        <translation>Berichtigen Sie die Scopes und fordern Sie erneut an.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the project&apos;s plan.</source>
        <translation>Fragen Sie, wer sich um den Tarif des Projekts kümmert.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a proxy stands in between.</source>
        <translation>Prüfen Sie die Adresse des Servers und ob ein Proxy dazwischen ist.</translation>
    </message>
    <message>
        <source>It didn&apos;t say why: ask Voucherify&apos;s support.</source>
        <translation>Ein Grund war nicht dabei: Fragen Sie den Support von Voucherify.</translation>
    </message>
    <message>
        <source>If the server&apos;s own words don&apos;t explain it, ask Voucherify&apos;s support.</source>
        <translation>Wenn die eigenen Worte des Servers es nicht erklären, fragen Sie den Support von Voucherify.</translation>
    </message>
    <message>
        <source>The key was refused (HTTP 401).</source>
        <translation>Der Schlüssel wurde abgelehnt (HTTP 401).</translation>
    </message>
    <message>
        <source>Application ID or secret key is wrong, the key was deleted, blocked or regenerated, it is of the other kind (API key pair or OAuth Service key), or it belongs to another region&apos;s server.</source>
        <translation>Anwendungs-ID oder geheimer Schlüssel ist falsch, der Schlüssel wurde gelöscht, gesperrt oder neu erzeugt, er ist von der anderen Art (API-Schlüsselpaar oder OAuth Service Key), oder er gehört zum Server einer anderen Region.</translation>
    </message>
    <message>
        <source>Copy both parts again from the dashboard, and check that the region is the project&apos;s.</source>
        <translation>Kopieren Sie beide Teile erneut aus dem Dashboard und prüfen Sie, ob die Region die des Projekts ist.</translation>
    </message>
    <message>
        <source>The key may not do this (HTTP 403).</source>
        <translation>Der Schlüssel darf das nicht (HTTP 403).</translation>
    </message>
    <message>
        <source>The key&apos;s IP allow-list doesn&apos;t hold this computer&apos;s address, or the key&apos;s role doesn&apos;t allow it.</source>
        <translation>Die Adresse dieses Computers steht nicht auf der IP-Freigabeliste des Schlüssels, oder die Rolle des Schlüssels erlaubt es nicht.</translation>
    </message>
    <message>
        <source>Ask a project administrator to check the key&apos;s allow-list and role.</source>
        <translation>Bitten Sie einen Administrator des Projekts, Freigabeliste und Rolle des Schlüssels zu prüfen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the token as active (HTTP 404).</source>
        <translation>Der Server kennt das Token nicht als aktiv (HTTP 404).</translation>
    </message>
    <message>
        <source>It expired, was revoked before, or belongs to another project. The server doesn&apos;t tell which.</source>
        <translation>Es ist abgelaufen, wurde schon widerrufen oder gehört zu einem anderen Projekt. Der Server sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>Nothing is left to revoke here. If it should be valid, check the region and the project of the key.</source>
        <translation>Hier ist nichts mehr zu widerrufen. Falls es gültig sein sollte, prüfen Sie Region und Projekt des Schlüssels.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>Der Server ist gescheitert (HTTP %1).</translation>
    </message>
    <message>
        <source>Assume that the token is still valid; try again in a minute, then check it with the server.</source>
        <translation>Gehen Sie davon aus, dass das Token noch gültig ist; versuchen Sie es in einer Minute erneut und prüfen Sie es dann beim Server.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it lasts, ask Voucherify&apos;s support.</source>
        <translation>Versuchen Sie es in einer Minute erneut; hält es an, fragen Sie den Support von Voucherify.</translation>
    </message>
    <message>
        <source>The server rejected the request (HTTP %1).</source>
        <translation>Der Server hat die Anfrage zurückgewiesen (HTTP %1).</translation>
    </message>
    <message>
        <source>The token was not revoked: treat it as still valid.</source>
        <translation>Das Token wurde nicht widerrufen: Behandeln Sie es als weiterhin gültig.</translation>
    </message>
    <message>
        <source>The server said: “%1”.</source>
        <translation>Der Server sagte: „%1“.</translation>
    </message>
    <message>
        <source>A call was refused (HTTP 401).</source>
        <translation>Ein Aufruf wurde abgelehnt (HTTP 401).</translation>
    </message>
    <message>
        <source>Of a call with a token: it has expired, was revoked, or belongs to another project or region. Of a request for a token: application ID or secret key is wrong, or the key was deleted or regenerated.</source>
        <translation>Bei einem Aufruf mit einem Token: Es ist abgelaufen, wurde widerrufen oder gehört zu einem anderen Projekt oder einer anderen Region. Bei der Anforderung eines Tokens: Anwendungs-ID oder geheimer Schlüssel ist falsch, oder der Schlüssel wurde gelöscht oder neu erzeugt.</translation>
    </message>
    <message>
        <source>Inspect and check the token that was sent, or copy both parts of the key again from the dashboard.</source>
        <translation>Untersuchen und prüfen Sie das gesendete Token, oder kopieren Sie beide Teile des Schlüssels erneut aus dem Dashboard.</translation>
    </message>
    <message>
        <source>A call wasn&apos;t allowed (HTTP 403).</source>
        <translation>Ein Aufruf war nicht erlaubt (HTTP 403).</translation>
    </message>
    <message>
        <source>Of a call with a token: a scope is missing, or the key&apos;s role doesn&apos;t allow it. Of any call: the key&apos;s IP allow-list doesn&apos;t hold the address that it came from.</source>
        <translation>Bei einem Aufruf mit einem Token: Ein Scope fehlt, oder die Rolle des Schlüssels erlaubt es nicht. Bei jedem Aufruf: Die Adresse, von der er kam, steht nicht auf der IP-Freigabeliste des Schlüssels.</translation>
    </message>
    <message>
        <source>Look up which scope the call needs, and ask a project administrator about the key&apos;s role and allow-list.</source>
        <translation>Schlagen Sie nach, welchen Scope der Aufruf braucht, und fragen Sie einen Administrator des Projekts nach Rolle und Freigabeliste des Schlüssels.</translation>
    </message>
    <message>
        <source>What was called isn&apos;t there (HTTP 404).</source>
        <translation>Was aufgerufen wurde, gibt es nicht (HTTP 404).</translation>
    </message>
    <message>
        <source>The object doesn&apos;t exist or belongs to another project, or nothing is published under that path. Of a revocation: the token isn&apos;t active.</source>
        <translation>Das Objekt existiert nicht oder gehört zu einem anderen Projekt, oder unter diesem Pfad ist nichts veröffentlicht. Bei einem Widerruf: Das Token ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Check the ID, the project and the path that were called.</source>
        <translation>Prüfen Sie ID, Projekt und Pfad des Aufrufs.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Write a call such as POST /v1/redemptions, or paste its address or its curl line.</source>
        <translation>Schreiben Sie einen Aufruf wie POST /v1/redemptions, oder fügen Sie seine Adresse oder seine curl-Zeile ein.</translation>
    </message>
    <message>
        <source>A method alone is no call: its path is missing.</source>
        <translation>Eine Methode allein ist kein Aufruf: Der Pfad fehlt.</translation>
    </message>
    <message>
        <source>What stands in front of the path is no HTTP method, such as GET or POST.</source>
        <translation>Was vor dem Pfad steht, ist keine HTTP-Methode wie GET oder POST.</translation>
    </message>
    <message>
        <source>Something stands behind the path. Leave it out; a blank within a path is written %20.</source>
        <translation>Hinter dem Pfad steht noch etwas. Lassen Sie es weg; ein Leerzeichen in einem Pfad schreibt sich %20.</translation>
    </message>
    <message>
        <source>The curl line makes more than one call. Ask about one at a time.</source>
        <translation>Die curl-Zeile macht mehr als einen Aufruf. Fragen Sie nach einem auf einmal.</translation>
    </message>
    <message>
        <source>The curl line names no HTTP method that is known, such as GET or POST.</source>
        <translation>Die curl-Zeile nennt keine bekannte HTTP-Methode wie GET oder POST.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no call is.</source>
        <translation>Der Text ist größer als 1 MiB, was kein Aufruf ist.</translation>
    </message>
    <message>
        <source>There is no call to look up: the text is empty.</source>
        <translation>Es gibt keinen Aufruf nachzuschlagen: Der Text ist leer.</translation>
    </message>
    <message>
        <source>There is a backslash or a control character in the path, which no address holds.</source>
        <translation>Im Pfad steht ein Backslash oder ein Steuerzeichen, was in keiner Adresse vorkommt.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API: those start with https://.</source>
        <translation>Das ist nicht die Adresse einer API: Solche beginnen mit https://.</translation>
    </message>
    <message>
        <source>The host in this address can&apos;t be read.</source>
        <translation>Der Host in dieser Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The path is longer than %1 characters, which no server takes.</source>
        <translation>Der Pfad ist länger als %1 Zeichen, was kein Server annimmt.</translation>
    </message>
    <message>
        <source>The path is empty: slashes and dots alone lead nowhere.</source>
        <translation>Der Pfad ist leer: Schrägstriche und Punkte allein führen nirgendwohin.</translation>
    </message>
    <message>
        <source>There is no path here: it would start with a slash.</source>
        <translation>Hier ist kein Pfad: Er würde mit einem Schrägstrich beginnen.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>„%1“ ist kein Kommando.</translation>
    </message>
    <message>
        <source>The first argument is not a command.</source>
        <translation>Das erste Argument ist kein Kommando.</translation>
    </message>
    <message>
        <source>The commands are %1; &quot;bearerscope --help&quot; explains them.</source>
        <translation>Die Kommandos sind %1; „bearerscope --help“ erklärt sie.</translation>
    </message>
    <message>
        <source>See &quot;bearerscope %1 --help&quot;.</source>
        <translation>Siehe „bearerscope %1 --help“.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Es kann nur eine Datei auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Name the file with the first token. The second one is a file as well, or comes from standard input.</source>
        <translation>Nennen Sie die Datei mit dem ersten Token. Das zweite ist ebenfalls eine Datei oder kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Only two tokens can be compared at a time.</source>
        <translation>Es können nur zwei Tokens auf einmal verglichen werden.</translation>
    </message>
    <message>
        <source>There is an argument too many: &quot;%1&quot; takes options only.</source>
        <translation>Ein Argument ist zu viel: „%1“ nimmt nur Optionen.</translation>
    </message>
    <message>
        <source>The call is missing: write it behind &quot;can&quot;, such as POST /v1/redemptions.</source>
        <translation>Der Aufruf fehlt: Schreiben Sie ihn hinter „can“, etwa POST /v1/redemptions.</translation>
    </message>
    <message>
        <source>There is no scope among the arguments.</source>
        <translation>Unter den Argumenten ist kein Scope.</translation>
    </message>
    <message>
        <source>Standard input can stand for one thing only: name a file for the other.</source>
        <translation>Die Standardeingabe kann nur für eines stehen: Nennen Sie für das andere eine Datei.</translation>
    </message>
    <message>
        <source>--ensure is a whole number of seconds from 0 to %1.</source>
        <translation>--ensure ist eine ganze Zahl von Sekunden von 0 bis %1.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port ist eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Eine Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is an option that is not known here.</source>
        <translation>Eine Option ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The option --%1 can be given only once.</source>
        <translation>Die Option --%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>An option is given a value, and takes none.</source>
        <translation>Eine Option bekam einen Wert und nimmt keinen.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>--host: %1</source>
        <translation>--host: %1</translation>
    </message>
    <message>
        <source>--region is europe, us or asia. A dedicated server is named with --host.</source>
        <translation>--region ist europe, us oder asia. Ein eigener Server wird mit --host genannt.</translation>
    </message>
    <message>
        <source>A profile brings its server: leave out --sandbox, --host and --region, or --profile.</source>
        <translation>Ein Profil bringt seinen Server mit: Lassen Sie --sandbox, --host und --region weg oder --profile.</translation>
    </message>
    <message>
        <source>--project-id is for credentials that ask for one project: name them with --credentials.</source>
        <translation>--project-id ist für Zugangsdaten, die nach einem Projekt fragen: Nennen Sie sie mit --credentials.</translation>
    </message>
    <message>
        <source>--credentials is one of %1.</source>
        <translation>--credentials ist eines von %1.</translation>
    </message>
    <message>
        <source>With --credentials %1 there is no project to name: leave out --project-id.</source>
        <translation>Bei --credentials %1 ist kein Projekt zu nennen: Lassen Sie --project-id weg.</translation>
    </message>
    <message>
        <source>The text of --from brings its server and key: leave out --sandbox and --profile, or --from.</source>
        <translation>Der Text von --from bringt Server und Schlüssel mit: Lassen Sie --sandbox und --profile weg oder --from.</translation>
    </message>
    <message>
        <source>--sandbox brings its own address and keys: leave out --host, --region, --app-id, --project-id and --secret-stdin.</source>
        <translation>--sandbox bringt Adresse und Schlüssel mit: Lassen Sie --host, --region, --app-id, --project-id und --secret-stdin weg.</translation>
    </message>
    <message>
        <source>--host and --region both name the server: use one of them.</source>
        <translation>--host und --region nennen beide den Server: Nehmen Sie eines davon.</translation>
    </message>
    <message>
        <source>The sandbox is on this computer, which is always reached directly: leave out --proxy and --ca-file.</source>
        <translation>Die Sandbox ist auf diesem Computer, der immer direkt erreicht wird: Lassen Sie --proxy und --ca-file weg.</translation>
    </message>
    <message>
        <source>--timeout: %1</source>
        <translation>--timeout: %1</translation>
    </message>
    <message>
        <source>--proxy: %1</source>
        <translation>--proxy: %1</translation>
    </message>
    <message>
        <source>--scope is missing: name at least one scope that the token has to open. &quot;bearerscope scopes&quot; lists them.</source>
        <translation>--scope fehlt: Nennen Sie mindestens einen Scope, den das Token öffnen soll. „bearerscope scopes“ listet sie auf.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas.</source>
        <translation>Scopes werden durch Leerzeichen getrennt, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas. With spaces: --scope &quot;%1&quot;.</source>
        <translation>Scopes werden durch Leerzeichen getrennt, nicht durch Kommas. Mit Leerzeichen: --scope &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To send the commas, add --as-is.</source>
        <translation>Um die Kommas zu senden, geben Sie --as-is dazu.</translation>
    </message>
    <message>
        <source>--scope and --token-file both name the scopes at hand: use one of them.</source>
        <translation>--scope und --token-file nennen beide die vorhandenen Scopes: Nehmen Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>ended within the last day</source>
        <translation>endete im Lauf des letzten Tages</translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>endete vor %n Tag</numerusform>
            <numerusform>endete vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Recognised are lines such as &quot;POST /v1/redemptions&quot;, web addresses, curl lines, access logs and HAR files (the recordings of a browser).</source>
        <translation>Erkannt werden Zeilen wie „POST /v1/redemptions“, Webadressen, curl-Zeilen, Zugriffsprotokolle und HAR-Dateien (die Aufzeichnungen eines Browsers).</translation>
    </message>
    <message>
        <source>None of these calls goes to Voucherify or to this computer, and none has a path that Voucherify publishes. They go to: %1.</source>
        <translation>Keiner dieser Aufrufe geht an Voucherify oder an diesen Computer, und keiner hat einen Pfad, den Voucherify veröffentlicht. Sie gehen an: %1.</translation>
    </message>
    <message>
        <source>All calls of the API in this recording were answered 404 and aren&apos;t published, so there are none such. Check how their paths are spelt.</source>
        <translation>Alle Aufrufe der API in dieser Aufzeichnung wurden mit 404 beantwortet und sind nicht veröffentlicht, also gibt es sie nicht. Prüfen Sie, wie ihre Pfade geschrieben sind.</translation>
    </message>
    <message>
        <source>There is no call of the API in this HAR file.</source>
        <translation>In dieser HAR-Datei ist kein Aufruf der API.</translation>
    </message>
    <message>
        <source>There is no call of the API in this text.</source>
        <translation>In diesem Text ist kein Aufruf der API.</translation>
    </message>
    <message>
        <source>a list of calls</source>
        <translation>eine Liste von Aufrufen</translation>
    </message>
    <message>
        <source>a HAR file</source>
        <translation>eine HAR-Datei</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>ein Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>curl lines</source>
        <translation>curl-Zeilen</translation>
    </message>
    <message>
        <source>The text is larger than 16 MiB. Take a part of it, such as the calls of one day.</source>
        <translation>Der Text ist größer als 16 MiB. Nehmen Sie einen Teil davon, etwa die Aufrufe eines Tages.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8. If it comes from a file, save that as UTF-8.</source>
        <translation>Der Text ist kein UTF-8. Wenn er aus einer Datei kommt, speichern Sie diese als UTF-8.</translation>
    </message>
    <message>
        <source>There are no calls to read: the text is empty.</source>
        <translation>Es gibt keine Aufrufe zu lesen: Der Text ist leer.</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>Das ist eine Webseite.</translation>
    </message>
    <message>
        <source>This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.</source>
        <translation>Diese HAR-Datei bricht an Position %1 ab oder ergibt dort keinen Sinn mehr. Zeichnen Sie erneut auf oder speichern Sie erneut.</translation>
    </message>
    <message>
        <source>There are more than %1 different calls that aren&apos;t published, so this is a recording of something else.</source>
        <translation>Es sind mehr als %1 verschiedene Aufrufe, die nicht veröffentlicht sind, also ist dies eine Aufzeichnung von etwas anderem.</translation>
    </message>
</context>
<context>
    <name>CatalogueChoice</name>
    <message numerus="yes">
        <source>%n scopes as published by %1.</source>
        <translation>
            <numerusform>%n Scope, veröffentlicht bis %1.</numerusform>
            <numerusform>%n Scopes, veröffentlicht bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This scope catalogue is used from now on.</source>
        <translation>Dieser Scope-Katalog gilt von jetzt an.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Die Datei lässt sich nicht öffnen: Es gibt keine dieses Namens, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The scope catalogue that was loaded could not be removed: its folder may be read-only.</source>
        <translation>Der geladene Scope-Katalog konnte nicht entfernt werden: Vielleicht ist sein Ordner schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>CatalogueFile</name>
    <message>
        <source>A scope catalogue is a JSON file such as %1; the README tells where a whole one is.</source>
        <translation>Ein Scope-Katalog ist eine JSON-Datei wie %1; die README sagt, wo ein ganzer steht.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened, or is too large.</source>
        <translation>Sie lässt sich nicht öffnen oder ist zu groß.</translation>
    </message>
    <message>
        <source>The scope catalogue that you loaded (%1) is older than the one in this program (%2), which is used in its place.</source>
        <translation>Der Scope-Katalog, den Sie geladen haben (%1), ist älter als der in diesem Programm (%2), der an seiner Stelle gilt.</translation>
    </message>
    <message>
        <source>The scope catalogue that you loaded can&apos;t be used any more, so the built-in one is. %1</source>
        <translation>Der Scope-Katalog, den Sie geladen haben, ist nicht mehr brauchbar, also gilt der eingebaute. %1</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB, which no scope catalogue is.</source>
        <translation>Die Datei ist größer als 8 MiB, was kein Scope-Katalog ist.</translation>
    </message>
    <message>
        <source>This scope catalogue is of %1, and the one in this program is newer (%2). It was not taken.</source>
        <translation>Dieser Scope-Katalog ist vom %1, und der in diesem Programm ist neuer (%2). Er wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The scope catalogue could not be kept: the disk may be full, or the folder %1 read-only. It was not taken.</source>
        <translation>Der Scope-Katalog konnte nicht aufbewahrt werden: Vielleicht ist der Datenträger voll oder der Ordner %1 schreibgeschützt. Er wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>What remains possible, the likeliest first; a click folds it away or open</source>
        <translation>Was noch möglich ist, das Wahrscheinlichste zuerst; ein Klick klappt es zu oder auf</translation>
    </message>
    <message>
        <source>Copy causes</source>
        <translation>Ursachen kopieren</translation>
    </message>
    <message>
        <source>Copy the list as text, for a ticket or a mail; it holds no secret</source>
        <translation>Die Liste als Text kopieren, für ein Ticket oder eine Mail; sie enthält nichts Geheimes</translation>
    </message>
</context>
<context>
    <name>CertificateReader</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>If your company&apos;s network intercepts TLS, name the file of its authority: “Authorities” under “Network…” in the window, --ca-file FILE on the command line.</source>
        <translation>Wenn das Netz Ihrer Firma TLS aufbricht, nennen Sie die Datei seiner Zertifizierungsstelle: „Zertifizierungsstellen“ unter „Netzwerk…“ im Fenster, --ca-file DATEI auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>The certificate of “%1”, which its own leans on,</source>
        <translation>Das Zertifikat von „%1“, auf das sich das seine stützt,</translation>
    </message>
    <message>
        <source>Its certificate is self-signed: nobody else vouches for it.</source>
        <translation>Das Zertifikat ist selbst signiert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer doesn&apos;t trust.</source>
        <translation>Das Zertifikat kommt von einer Stelle, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for %2. Check the address; a sign-in page or something else in between may have answered in the server&apos;s place.</source>
        <translation>Das Zertifikat gilt für %1, nicht für %2. Prüfen Sie die Adresse; vielleicht hat eine Anmeldeseite oder etwas anderes dazwischen an Stelle des Servers geantwortet.</translation>
    </message>
    <message>
        <source>Its certificate was revoked: whoever uses it may have stolen it.</source>
        <translation>Das Zertifikat wurde widerrufen: Wer es benutzt, hat es vielleicht gestohlen.</translation>
    </message>
    <message>
        <source>It showed no certificate. Check the address.</source>
        <translation>Es wurde kein Zertifikat gezeigt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Its certificate breaks the rules for certificates. Ask whoever runs the server.</source>
        <translation>Das Zertifikat verletzt die Regeln für Zertifikate. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>%1 expired %2 ago, on %3.</source>
        <translation>%1 ist vor %2 abgelaufen, am %3.</translation>
    </message>
    <message>
        <source>%1 is not yet valid.</source>
        <translation>%1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>%1 is not yet valid: it will be in %2, from %3 on.</source>
        <translation>%1 ist noch nicht gültig: erst in %2, ab %3.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, which says %1; if it is right, ask whoever runs the server.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, die %1 sagt; wenn sie richtig geht, fragen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the report as text, for a ticket or a mail; it holds no secret</source>
        <translation>Den Bericht als Text kopieren, für ein Ticket oder eine Mail; er enthält nichts Geheimes</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Bericht schließen</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>Diesen Bericht schließen</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n more days</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The test of the connection to %1 was cancelled.</source>
        <translation>Der Test der Verbindung zu %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to %1 breaks at this step: %2.</source>
        <translation>Die Verbindung zu %1 scheitert an diesem Schritt: %2.</translation>
    </message>
    <message>
        <source>Testing the connection to %1…</source>
        <translation>Verbindung zu %1 wird getestet…</translation>
    </message>
    <message>
        <source>The connection to %1 works, with a doubt: %2.</source>
        <translation>Die Verbindung zu %1 steht, mit einem Zweifel: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 works.</source>
        <translation>Die Verbindung zu %1 steht.</translation>
    </message>
    <message>
        <source>No key was sent, so this doesn&apos;t tell whether the key pair is right.</source>
        <translation>Es wurde kein Schlüssel gesendet, daher sagt das nichts darüber, ob das Schlüsselpaar stimmt.</translation>
    </message>
    <message>
        <source>Bearerscope %1 tested %2 at %3 UTC.</source>
        <translation>Bearerscope %1 hat %2 um %3 UTC getestet.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>%1 (too far ahead for seconds: are these milliseconds?)</source>
        <translation>%1 (für Sekunden viel zu weit voraus: Sind das Millisekunden?)</translation>
    </message>
    <message>
        <source>This token is an encrypted JSON Web Token (JWE): only its header can be read, and nobody has verified that.</source>
        <translation>Dieses Token ist ein verschlüsseltes JSON Web Token (JWE): Nur sein Header ist lesbar, und den hat niemand geprüft.</translation>
    </message>
    <message>
        <source>This token is a JSON Web Token (JWT). Its signature is not verified: these are claims, and only the server knows whether they hold.</source>
        <translation>Dieses Token ist ein JSON Web Token (JWT). Seine Signatur wird nicht geprüft: Es sind Behauptungen, und nur der Server weiß, ob sie stimmen.</translation>
    </message>
    <message>
        <source>It isn&apos;t signed at all, so anyone can have written it.</source>
        <translation>Es ist gar nicht signiert, also kann es jeder geschrieben haben.</translation>
    </message>
    <message>
        <source>Names that stand twice, of which readers may take either: %1.</source>
        <translation>Namen, die doppelt vorkommen und von denen Leser den einen oder den anderen nehmen: %1.</translation>
    </message>
    <message>
        <source>%1 (of the header)</source>
        <translation>%1 (aus dem Header)</translation>
    </message>
    <message>
        <source>%1 (%2, of the header)</source>
        <translation>%1 (%2, aus dem Header)</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>Weggelassene Claims: %1.</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>not a number of seconds, as it must be</source>
        <translation>keine Zahl von Sekunden, wie es sein muss</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>over, %1 ago</source>
        <translation>vorbei, seit %1</translation>
    </message>
    <message>
        <source>as the answer&apos;s own fields have it</source>
        <translation>wie nach den eigenen Feldern der Antwort</translation>
    </message>
    <message>
        <source>%1 than by the answer&apos;s own fields</source>
        <translation>%1 als nach den eigenen Feldern der Antwort</translation>
    </message>
    <message>
        <source>not yet valid: in %1</source>
        <translation>noch nicht gültig: in %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>in the future: in %1</source>
        <translation>in der Zukunft: in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>when the answer came</source>
        <translation>als die Antwort kam</translation>
    </message>
    <message>
        <source>%1 than the answer came</source>
        <translation>%1 als die Antwort kam</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>ein anderer als %1</translation>
    </message>
    <message>
        <source>the same as scope in the answer</source>
        <translation>dasselbe wie scope in der Antwort</translation>
    </message>
    <message>
        <source>another list than scope in the answer</source>
        <translation>eine andere Liste als scope in der Antwort</translation>
    </message>
    <message>
        <source>says itself that nobody signed it</source>
        <translation>sagt selbst, dass niemand es signiert hat</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nicht gültig vor</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Autorisierte Partei</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Token&apos;s own ID</source>
        <translation>Eigene ID des Tokens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Key&apos;s ID</source>
        <translation>ID des Schlüssels</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>What the token says of itself</source>
        <translation>Was das Token über sich sagt</translation>
    </message>
    <message>
        <source>Copy claims</source>
        <translation>Claims kopieren</translation>
    </message>
    <message>
        <source>Copy the header and the claims as JSON; what looks like a secret stays masked</source>
        <translation>Den Header und die Claims als JSON kopieren; was wie ein Geheimnis aussieht, bleibt maskiert</translation>
    </message>
</context>
<context>
    <name>CommandInfo</name>
    <message>
        <source>print this</source>
        <translation>dies ausgeben</translation>
    </message>
    <message>
        <source>yes, done, or not known to be over</source>
        <translation>ja, erledigt oder nicht als vorbei bekannt</translation>
    </message>
    <message>
        <source>the answer is no: inactive, revoked, expired, not opened, different, flawed, not found</source>
        <translation>die Antwort ist nein: inaktiv, widerrufen, abgelaufen, nicht offen, verschieden, fehlerhaft, nicht gefunden</translation>
    </message>
    <message>
        <source>a wrong command line, or input that nothing recognises</source>
        <translation>eine falsche Kommandozeile oder eine Eingabe, die nichts erkennt</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>der Server hat abgelehnt</translation>
    </message>
    <message>
        <source>no usable answer: network, TLS, timeout, malformed</source>
        <translation>keine brauchbare Antwort: Netz, TLS, Frist, missgebildet</translation>
    </message>
    <message>
        <source>outcome unknown: the request may have been carried out</source>
        <translation>Ausgang unbekannt: die Anfrage kann ausgeführt worden sein</translation>
    </message>
    <message>
        <source>Usage: bearerscope [COMMAND [options]]</source>
        <translation>Aufruf: bearerscope [KOMMANDO [Optionen]]</translation>
    </message>
    <message>
        <source>Inspects Voucherify OAuth tokens. Without a command it opens its window.</source>
        <translation>Untersucht OAuth-Tokens von Voucherify. Ohne Kommando öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandos:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>&quot;bearerscope COMMAND --help&quot; explains a command; --version prints the version.</source>
        <translation>„bearerscope KOMMANDO --help“ erklärt ein Kommando; --version nennt die Version.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Usage: bearerscope %1 %2</source>
        <translation>Aufruf: bearerscope %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>use a sandbox that runs just for this call</source>
        <translation>eine Sandbox benutzen, die nur für diesen Aufruf läuft</translation>
    </message>
    <message>
        <source>a profile for the server, the application ID and the way there</source>
        <translation>ein Profil für den Server, die Anwendungs-ID und den Weg dorthin</translation>
    </message>
    <message>
        <source>the server&apos;s address; without it VOUCHERIFY_HOST, or else Europe</source>
        <translation>die Adresse des Servers; ohne sie VOUCHERIFY_HOST, sonst Europa</translation>
    </message>
    <message>
        <source>a published server: europe, us or asia</source>
        <translation>ein veröffentlichter Server: europe, us oder asia</translation>
    </message>
    <message>
        <source>how long the whole call may take, from 1 to 120; without it 15</source>
        <translation>wie lange der ganze Aufruf dauern darf, von 1 bis 120; ohne Angabe 15</translation>
    </message>
    <message>
        <source>system (as without it), none, or HOST:PORT of an HTTP proxy</source>
        <translation>system (wie ohne Angabe), none oder HOST:PORT eines HTTP-Proxys</translation>
    </message>
    <message>
        <source>a PEM file of authorities to trust besides the system&apos;s</source>
        <translation>eine PEM-Datei mit Zertifizierungsstellen, denen außer denen des Systems vertraut wird</translation>
    </message>
    <message>
        <source>the kind of key: %1; without it %2</source>
        <translation>die Art des Schlüssels: %1; ohne Angabe %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>of a key that asks for one project: its ID</source>
        <translation>bei einem Schlüssel, der nach einem Projekt fragt: dessen ID</translation>
    </message>
    <message>
        <source>the application ID; without it X_APP_ID</source>
        <translation>die Anwendungs-ID; ohne sie X_APP_ID</translation>
    </message>
    <message>
        <source>read the secret key from the first line of standard input</source>
        <translation>den geheimen Schlüssel aus der ersten Zeile der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON ausgeben</translation>
    </message>
    <message>
        <source>print the access token whole, not masked</source>
        <translation>das Zugriffstoken ganz ausgeben, nicht maskiert</translation>
    </message>
    <message>
        <source>show the request as sent and the answer as received, secrets masked</source>
        <translation>die Anfrage wie gesendet und die Antwort wie empfangen zeigen, Geheimes maskiert</translation>
    </message>
    <message>
        <source>The key pair comes from the environment variables X_APP_ID and X_APP_TOKEN; with --profile, the secret
key from the keyring where that has it.</source>
        <translation>Das Schlüsselpaar kommt aus den Umgebungsvariablen X_APP_ID und X_APP_TOKEN; mit --profile der geheime
Schlüssel aus dem Schlüsselbund, wenn er dort ist.</translation>
    </message>
    <message>
        <source>The token is read from standard input, in any form that &quot;inspect&quot; knows.</source>
        <translation>Das Token wird von der Standardeingabe gelesen, in jeder Form, die „inspect“ kennt.</translation>
    </message>
    <message>
        <source>scope names separated by spaces; can be given again</source>
        <translation>Namen von Scopes, durch Leerzeichen getrennt; kann wiederholt werden</translation>
    </message>
    <message>
        <source>send scope names with commas in them as they are</source>
        <translation>Namen von Scopes mit Kommas darin so senden, wie sie sind</translation>
    </message>
    <message>
        <source>take server, key and scopes from a text; options go before it</source>
        <translation>Server, Schlüssel und Scopes einem Text entnehmen; Optionen gehen vor</translation>
    </message>
    <message>
        <source>reuse the token on standard input while it has that long to live</source>
        <translation>das Token auf der Standardeingabe wiederverwenden, solange es so lange noch lebt</translation>
    </message>
    <message>
        <source>Ask for a token and show it inspected.</source>
        <translation>Ein Token anfordern und untersucht anzeigen.</translation>
    </message>
    <message>
        <source>With --ensure, a token is read in any form that &quot;inspect&quot; knows, such as --json --reveal prints.
It is printed again, and none requested, while it lives long enough by its own expires_at,
covers the scopes and isn&apos;t known to be from elsewhere. Empty input is fine; with
--secret-stdin the key comes first.
With --from, the text is a curl line or PowerShell call, headers, a .env file or a Postman environment;
&quot;-&quot; is standard input. Its key goes to the server named there and to no other, unless --host or
--region says so; where a .env file names none, to Europe. The environment isn&apos;t looked at.</source>
        <translation>Mit --ensure wird ein Token gelesen, in jeder Form, die „inspect“ kennt, etwa wie --json --reveal es ausgibt.
Es wird wieder ausgegeben und keines angefordert, solange es nach seinem eigenen expires_at lange genug lebt,
die Scopes abdeckt und nicht von anderswo stammt, soweit bekannt. Leere Eingabe ist in Ordnung; mit
--secret-stdin kommt der Schlüssel zuerst.
Mit --from ist der Text eine curl-Zeile, ein PowerShell-Aufruf, Header, eine .env-Datei oder eine Postman-Umgebung;
„-“ ist die Standardeingabe. Sein Schlüssel geht an den dort genannten Server und an keinen anderen, außer --host
oder --region sagt es; wo eine .env-Datei keinen nennt, an Europa. Die Umgebung wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Ask the server whether a token is active.</source>
        <translation>Den Server fragen, ob ein Token aktiv ist.</translation>
    </message>
    <message>
        <source>End a token now, without asking back.</source>
        <translation>Ein Token jetzt beenden, ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Show what a text tells about its token, offline.</source>
        <translation>Zeigen, was ein Text über sein Token sagt, ohne Verbindung.</translation>
    </message>
    <message>
        <source>the scope names at hand, separated by spaces; can be given again</source>
        <translation>die vorhandenen Scopes, durch Leerzeichen getrennt; kann wiederholt werden</translation>
    </message>
    <message>
        <source>a file with the token at hand, in any form that &quot;inspect&quot; knows</source>
        <translation>eine Datei mit dem vorhandenen Token, in jeder Form, die „inspect“ kennt</translation>
    </message>
    <message>
        <source>Show two tokens side by side, and whether they open the same.</source>
        <translation>Zwei Tokens nebeneinander zeigen, und ob sie dasselbe öffnen.</translation>
    </message>
    <message>
        <source>Both are read as &quot;inspect&quot; reads them. Without FILE2, or with &quot;-&quot;, the second comes from standard input.
The exit code is 0 when they open the same, else 1. No token is printed whole.</source>
        <translation>Beide werden wie von „inspect“ gelesen. Ohne FILE2 oder mit „-“ kommt das zweite von der Standardeingabe.
Der Exit-Code ist 0, wenn sie dasselbe öffnen, sonst 1. Kein Token wird ganz ausgegeben.</translation>
    </message>
    <message>
        <source>Tell whether a token or some scopes open a call, offline.</source>
        <translation>Sagen, ob ein Token oder einige Scopes einen Aufruf öffnen, ohne Verbindung.</translation>
    </message>
    <message>
        <source>The call is a path with or without ids, a full address, or in quotes a curl line.
Without --scope and --token-file the token is read from standard input; with nothing there, the answer
is the scope that the call needs. With &quot;-&quot; in place of the call, that is read from standard input: a
curl line with a token in it belongs there, never among the arguments.
The exit code is 0 for yes; 1 for no, not published, or not known.</source>
        <translation>Der Aufruf ist ein Pfad mit oder ohne IDs, eine ganze Adresse oder in Anführungszeichen eine curl-Zeile.
Ohne --scope und --token-file wird das Token von der Standardeingabe gelesen; ist dort nichts, ist die Antwort
der Scope, den der Aufruf braucht. Mit „-“ an Stelle des Aufrufs wird dieser von der Standardeingabe gelesen:
Eine curl-Zeile mit einem Token gehört dorthin, nie unter die Argumente.
Der Exit-Code ist 0 für ja; 1 für nein, nicht veröffentlicht oder nicht bekannt.</translation>
    </message>
    <message>
        <source>List the published calls that a token or some scopes open, offline.</source>
        <translation>Die veröffentlichten Aufrufe auflisten, die ein Token oder einige Scopes öffnen, ohne Verbindung.</translation>
    </message>
    <message>
        <source>A WORD is a part of a method, a path or a scope. Without --scope and --token-file the token is read from
standard input; with nothing there, every published call is listed.
The exit code is 1 when nothing is opened, the token is over, or its scopes aren&apos;t known; else 0.</source>
        <translation>Ein WORD ist ein Teil einer Methode, eines Pfads oder eines Scopes. Ohne --scope und --token-file wird das Token von
der Standardeingabe gelesen; ist dort nichts, wird jeder veröffentlichte Aufruf aufgelistet.
Der Exit-Code ist 1, wenn nichts offen ist, das Token vorbei ist oder seine Scopes nicht bekannt sind; sonst 0.</translation>
    </message>
    <message>
        <source>list the calls that aren&apos;t opened as well</source>
        <translation>auch die Aufrufe auflisten, die nicht offen sind</translation>
    </message>
    <message>
        <source>Find the fewest scopes that open a list of calls.</source>
        <translation>Die wenigsten Scopes finden, die eine Liste von Aufrufen öffnen.</translation>
    </message>
    <message>
        <source>The list is a line for each call, a HAR file, an access log, or curl lines; without FILE, or with &quot;-&quot;, it is
read from standard input. The scopes go to standard output, ready for request --scope &quot;$(...)&quot;.
With --scope or --token-file they are compared with those at hand. A call that isn&apos;t published, and that
only an umbrella such as api would open, is named and left out. So is a line that names more
paths of the API than could be read as calls.
The exit code is 0 when every call was read, the scopes open each, and those at hand lack none; else 1.</source>
        <translation>Die Liste ist eine Zeile je Aufruf, eine HAR-Datei, ein Zugriffsprotokoll oder curl-Zeilen; ohne FILE oder mit „-“
wird von der Standardeingabe gelesen. Die Scopes gehen auf die Standardausgabe, bereit für request --scope &quot;$(...)&quot;.
Mit --scope oder --token-file werden sie mit den vorhandenen verglichen. Ein Aufruf, der nicht veröffentlicht ist und
den nur ein Sammel-Scope wie api öffnen würde, wird genannt und weggelassen. Ebenso eine Zeile, die mehr
Pfade der API nennt, als sich als Aufrufe lesen ließen.
Der Exit-Code ist 0, wenn jeder Aufruf gelesen wurde, die Scopes jeden öffnen und den vorhandenen keiner fehlt; sonst 1.</translation>
    </message>
    <message>
        <source>Find what is wrong with a list of scopes, and repair it.</source>
        <translation>Finden, was an einer Liste von Scopes nicht stimmt, und sie berichtigen.</translation>
    </message>
    <message>
        <source>Without NAMES, or with &quot;-&quot;, they are read from standard input. The repaired list goes to standard output.
Only what can&apos;t be meant otherwise is repaired, such as commas and capitals; the rest is said.
The exit code is 0 when nothing was found, else 1.</source>
        <translation>Ohne NAMES oder mit „-“ werden sie von der Standardeingabe gelesen. Die berichtigte Liste geht auf die Standardausgabe.
Berichtigt wird nur, was nicht anders gemeint sein kann, etwa Kommas und Großbuchstaben; der Rest wird gesagt.
Der Exit-Code ist 0, wenn nichts gefunden wurde, sonst 1.</translation>
    </message>
    <message>
        <source>Test the connection to a server, step by step.</source>
        <translation>Die Verbindung zu einem Server Schritt für Schritt testen.</translation>
    </message>
    <message>
        <source>Shows where the road breaks: proxy, name, connection, TLS with the certificate, HTTP.
Uses no key and spends no token. The exit code is 0 when no step broke, else 4; a doubt is said.</source>
        <translation>Zeigt, wo der Weg abbricht: Proxy, Name, Verbindung, TLS mit dem Zertifikat, HTTP.
Benutzt keinen Schlüssel und verbraucht kein Token. Der Exit-Code ist 0, wenn kein Schritt scheiterte, sonst 4; ein Zweifel wird gesagt.</translation>
    </message>
    <message>
        <source>of add: the application ID; without it, it is to be named at each call</source>
        <translation>bei add: die Anwendungs-ID; ohne sie ist sie bei jedem Aufruf zu nennen</translation>
    </message>
    <message>
        <source>of add: the scopes to ask for where no others are named</source>
        <translation>bei add: die Scopes, die angefragt werden, wo keine anderen genannt sind</translation>
    </message>
    <message>
        <source>List, add and change profiles: servers with all but their secret key.</source>
        <translation>Profile auflisten, hinzufügen und ändern: Server mit allem außer dem geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Verbs: list, add NAME, rename NAME NEW, duplicate NAME, move NAME PLACE, remove NAME,
set-key NAME, forget-key NAME, export [NAME...], import [FILE]. set-key reads a secret key from standard
input and keeps it in the system&apos;s keyring, bound to the profile&apos;s server and application ID.
Export writes JSON without any secret, which import reads.
--profile NAME then brings all of it to the other commands. The sandbox is always there.</source>
        <translation>Verben: list, add NAME, rename NAME NEW, duplicate NAME, move NAME PLACE, remove NAME,
set-key NAME, forget-key NAME, export [NAME...], import [FILE]. set-key liest einen geheimen Schlüssel von der
Standardeingabe und behält ihn im Schlüsselbund des Systems, gebunden an Server und Anwendungs-ID des Profils.
export schreibt JSON ohne jedes Geheimnis, das import liest.
--profile NAME bringt dann all das in die anderen Kommandos. Die Sandbox ist immer da.</translation>
    </message>
    <message>
        <source>List the published scopes, or those that hold every WORD.</source>
        <translation>Die veröffentlichten Scopes auflisten oder die, in denen jedes WORD steht.</translation>
    </message>
    <message>
        <source>A WORD is a part of a scope&apos;s name or of its path. With --json, the calls that each opens are listed.
A catalogue taken with --use holds for the window and for all commands from then on;
without a WORD or --json that is all that is said.</source>
        <translation>Ein WORD ist ein Teil des Namens eines Scopes oder seines Pfads. Mit --json werden die Aufrufe aufgelistet, die jeder öffnet.
Ein Katalog, der mit --use übernommen wird, gilt von da an für das Fenster und alle Kommandos;
ohne ein WORD oder --json wird nur das gesagt.</translation>
    </message>
    <message>
        <source>take this newer catalogue of scopes, or &quot;built-in&quot; again</source>
        <translation>diesen neueren Scope-Katalog übernehmen, oder „built-in“ wieder den eingebauten</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; without it, or as 0, a free one</source>
        <translation>der Port auf 127.0.0.1; ohne Angabe oder mit 0 ein freier</translation>
    </message>
    <message>
        <source>Run a stand-in for Voucherify on this computer until stopped.</source>
        <translation>Einen Stellvertreter für Voucherify auf diesem Computer laufen lassen, bis er gestoppt wird.</translation>
    </message>
    <message>
        <source>The first line on standard output holds the address and the keys as environment variables:
put it in front of a command in another shell, this program&apos;s or your own.</source>
        <translation>Die erste Zeile der Standardausgabe nennt Adresse und Schlüssel als Umgebungsvariablen:
Stellen Sie sie in einer anderen Shell vor ein Kommando, dieses Programms oder ein eigenes.</translation>
    </message>
    <message>
        <source>The text is token JSON or an introspection&apos;s, an HTTP answer with it, what --json printed, &quot;Bearer TOKEN&quot;,
headers, a curl line (also as for cmd.exe or PowerShell) or a PowerShell call, form data, a .env file, a
Postman environment, a HAR recording (the latest token in it) or the token alone. An error answer is
explained, with the exit code of the call that it would have ended. Where a text makes a call with its token
(a curl line, a request with its headers, a HAR recording), it is said whether the token opens that.
Without FILE, or with &quot;-&quot;, it is read from standard input.</source>
        <translation>Der Text ist JSON eines Tokens oder einer Introspektion, eine HTTP-Antwort damit, was --json ausgab, „Bearer TOKEN“,
Header, eine curl-Zeile (auch wie für cmd.exe oder PowerShell) oder ein PowerShell-Aufruf, Formulardaten, eine
.env-Datei, eine Postman-Umgebung, eine HAR-Aufzeichnung (das letzte Token darin) oder das Token allein. Eine
Fehlerantwort wird erklärt, mit dem Exit-Code des Aufrufs, den sie beendet hätte. Wo ein Text mit seinem Token etwas
aufruft (eine curl-Zeile, eine Anfrage mit ihren Headern, eine HAR-Aufzeichnung), steht dabei, ob das Token das darf.
Ohne FILE oder mit „-“ wird von der Standardeingabe gelesen.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Keep this token</source>
        <translation>Dieses Token behalten</translation>
    </message>
    <message>
        <source>Hold the next tokens, of another profile or with other scopes, against this one</source>
        <translation>Die nächsten Tokens, von einem anderen Profil oder mit anderen Scopes, mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Compare with a text…</source>
        <translation>Mit einem Text vergleichen…</translation>
    </message>
    <message>
        <source>Paste the other token: JSON, a header, a curl line</source>
        <translation>Das andere Token einfügen: JSON, ein Header, eine curl-Zeile</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>Das behaltene vergessen</translation>
    </message>
    <message>
        <source>Two tokens side by side</source>
        <translation>Zwei Tokens nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is no server address. It looks like https://api.voucherify.io.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie https://api.voucherify.io.</translation>
    </message>
    <message>
        <source>A server address may not hold a user name or an @: the keys would go to the host after it. Put the keys into their own fields.</source>
        <translation>Eine Serveradresse darf weder einen Benutzernamen noch ein @ enthalten: Die Schlüssel gingen an den Host dahinter. Schreiben Sie die Schlüssel in ihre eigenen Felder.</translation>
    </message>
    <message>
        <source>A server address starts with https://.</source>
        <translation>Eine Serveradresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>Keys are never sent over plain http, except to this computer itself. Use https://.</source>
        <translation>Schlüssel werden nie über unverschlüsseltes http gesendet, außer an diesen Computer selbst. Benutzen Sie https://.</translation>
    </message>
    <message>
        <source>Leave out what follows the host: the paths, such as /v1/oauth/token, are added here.</source>
        <translation>Lassen Sie weg, was auf den Host folgt: Pfade wie /v1/oauth/token werden hier angehängt.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be connected to.</source>
        <translation>Mit Port 0 ist keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>Sandbox (this computer)</source>
        <translation>Sandbox (dieser Computer)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Asia (Singapore)</source>
        <translation>Asien (Singapur)</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>The server address is missing.</source>
        <translation>Die Serveradresse fehlt.</translation>
    </message>
    <message>
        <source>No scope is chosen. Voucherify requires at least one: choose what the token has to open.</source>
        <translation>Es ist kein Scope gewählt. Voucherify verlangt mindestens einen: Wählen Sie, was das Token öffnen soll.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>No server is named, so it is Europe&apos;s, %1. --region or --host names another.</source>
        <translation>Es ist kein Server genannt, also gilt der für Europa, %1. --region oder --host nennt einen anderen.</translation>
    </message>
    <message>
        <source>&quot;bearerscope profiles set-key NAME&quot; keeps a profile&apos;s secret key in the keyring.</source>
        <translation>„bearerscope profiles set-key NAME“ behält den geheimen Schlüssel eines Profils im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sandbox brings its own keys: leave out --app-id, --project-id and --secret-stdin.</source>
        <translation>Die Sandbox bringt eigene Schlüssel mit: Lassen Sie --app-id, --project-id und --secret-stdin weg.</translation>
    </message>
    <message>
        <source>The profile brings its kind of key: leave out --credentials.</source>
        <translation>Das Profil bringt seine Art von Schlüssel mit: Lassen Sie --credentials weg.</translation>
    </message>
    <message>
        <source>X_APP_TOKEN stands beside an X_APP_ID or a VOUCHERIFY_HOST that isn&apos;t the profile&apos;s, so it isn&apos;t sent there.</source>
        <translation>X_APP_TOKEN steht neben einer X_APP_ID oder einem VOUCHERIFY_HOST, der nicht der des Profils ist, und wird daher nicht dorthin gesendet.</translation>
    </message>
    <message>
        <source>Name it with --project-id.</source>
        <translation>Nennen Sie sie mit --project-id.</translation>
    </message>
    <message>
        <source>Set X_APP_ID (or use --app-id) and X_APP_TOKEN (or use --secret-stdin); --sandbox needs neither.</source>
        <translation>Setzen Sie X_APP_ID (oder nehmen Sie --app-id) und X_APP_TOKEN (oder --secret-stdin); --sandbox braucht keines von beiden.</translation>
    </message>
</context>
<context>
    <name>ConnectionInput</name>
    <message>
        <source>The address of an HTTP proxy is a host and a port, such as proxy.example:3128.</source>
        <translation>Die Adresse eines HTTP-Proxys ist ein Host und ein Port, etwa proxy.example:3128.</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>&amp;Profile or server</source>
        <translation>&amp;Profil oder Server</translation>
    </message>
    <message>
        <source>Which Voucherify to ask: a profile that you keep, or the region where the project lives</source>
        <translation>Welches Voucherify gefragt wird: ein Profil, das Sie behalten, oder die Region, in der das Projekt liegt</translation>
    </message>
    <message>
        <source>⋯</source>
        <translation>⋯</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Keep this as a profile, change or order profiles</source>
        <translation>Dies als Profil behalten, Profile ändern oder ordnen</translation>
    </message>
    <message>
        <source>A stand-in for Voucherify inside this program. It needs no account and no keys, and nothing leaves this computer.</source>
        <translation>Ein Stellvertreter für Voucherify in diesem Programm. Er braucht weder Konto noch Schlüssel, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>https://voucherify.example.com</source>
        <translation>https://voucherify.example.com</translation>
    </message>
    <message>
        <source>Credentia&amp;ls</source>
        <translation>Schlüsse&amp;lart</translation>
    </message>
    <message>
        <source>Which kind of key the dashboard made. Version 2 of the token endpoint is recommended for new integrations.</source>
        <translation>Welche Art von Schlüssel das Dashboard erzeugt hat. Für neue Anbindungen wird Version 2 des Token-Endpunkts empfohlen.</translation>
    </message>
    <message>
        <source>&amp;Application ID</source>
        <translation>Anwendungs-&amp;ID</translation>
    </message>
    <message>
        <source>From the dashboard: Project Settings, API keys. Sent with every call.</source>
        <translation>Aus dem Dashboard: Project Settings, API keys. Wird bei jedem Aufruf gesendet.</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>&amp;Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Kept in memory only, and never written to disk. Sent with every call.</source>
        <translation>Bleibt nur im Arbeitsspeicher und wird nie auf einen Datenträger geschrieben. Wird bei jedem Aufruf gesendet.</translation>
    </message>
    <message>
        <source>Keep in the keyrin&amp;g</source>
        <translation>Im &amp;Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Once the server has accepted the key. Otherwise it is known until the window is closed.</source>
        <translation>Sobald der Server den Schlüssel angenommen hat. Sonst ist er bekannt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>Pro&amp;jekt-ID</translation>
    </message>
    <message>
        <source>The project that the token is for. Sent as project_id.</source>
        <translation>Das Projekt, für das das Token ist. Wird als project_id gesendet.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>Walk the road to the server step by step, without a key (Ctrl+T)</source>
        <translation>Den Weg zum Server Schritt für Schritt gehen, ohne Schlüssel (Strg+T)</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>Time limit, proxy, and authorities to trust besides the system&apos;s</source>
        <translation>Zeitlimit, Proxy und Zertifizierungsstellen, denen außer denen des Systems vertraut wird</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>(request id %1)</source>
        <translation>(Request-ID %1)</translation>
    </message>
    <message>
        <source>%1 is expected on standard input, in one line.</source>
        <translation>%1 wird auf der Standardeingabe erwartet, in einer Zeile.</translation>
    </message>
    <message>
        <source>%1 is expected on standard input. End it with Ctrl+D.</source>
        <translation>%1 wird auf der Standardeingabe erwartet. Beenden Sie sie mit Strg+D.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The %1 is missing.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>The %1 holds a blank, a control character or a character outside ASCII, so it can&apos;t be sent in a header. Copy it again from the dashboard, without the text around it.</source>
        <translation>Das Feld „%1“ enthält ein Leerzeichen, ein Steuerzeichen oder ein Zeichen außerhalb von ASCII und kann so nicht in einem Header gesendet werden. Kopieren Sie es erneut aus dem Dashboard, ohne den Text drumherum.</translation>
    </message>
    <message>
        <source>application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>The application ID holds a colon, which Basic authentication can&apos;t tell from the end of it.</source>
        <translation>Die Anwendungs-ID enthält einen Doppelpunkt, den Basic-Authentifizierung nicht von ihrem Ende unterscheiden kann.</translation>
    </message>
    <message>
        <source>API key pair (version 1)</source>
        <translation>API-Schlüsselpaar (Version 1)</translation>
    </message>
    <message>
        <source>OAuth Service key (version 2)</source>
        <translation>OAuth Service Key (Version 2)</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>geheimer Schlüssel</translation>
    </message>
    <message>
        <source>The project ID is missing: an OAuth Service key asks for one project.</source>
        <translation>Die Projekt-ID fehlt: Ein OAuth Service Key fragt nach einem Projekt.</translation>
    </message>
    <message>
        <source>No call is published that checks a token with an %1.</source>
        <translation>Für die Schlüsselart „%1“ ist kein Aufruf veröffentlicht, der ein Token prüft.</translation>
    </message>
    <message>
        <source>No call is published that revokes a token with an %1. It ends by itself, or when its key is deleted or blocked.</source>
        <translation>Für die Schlüsselart „%1“ ist kein Aufruf veröffentlicht, der ein Token widerruft. Es endet von selbst oder wenn sein Schlüssel gelöscht oder gesperrt wird.</translation>
    </message>
</context>
<context>
    <name>CurlLine</name>
    <message>
        <source>The curl line names a shell variable where the token belongs. Paste the token itself.</source>
        <translation>Die curl-Zeile nennt eine Shell-Variable, wo das Token hingehört. Fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>The curl line ends within quotes or after a backslash: the token may be cut off.</source>
        <translation>Die curl-Zeile endet innerhalb von Anführungszeichen oder nach einem Backslash: Vielleicht ist das Token abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>an application ID</source>
        <translation>eine Anwendungs-ID</translation>
    </message>
    <message>
        <source>a secret key</source>
        <translation>einen geheimen Schlüssel</translation>
    </message>
    <message>
        <source>a project ID</source>
        <translation>eine Projekt-ID</translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>einen Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1; %2.</source>
        <translation>Er enthält %1; %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Variables stand in place of: %1.</source>
        <translation>Variablen stehen an Stelle von: %1.</translation>
    </message>
    <message>
        <source>There is no secret key in it.</source>
        <translation>Ein geheimer Schlüssel ist nicht darin.</translation>
    </message>
    <message>
        <source>It names no server, so none is filled in.</source>
        <translation>Er nennt keinen Server, daher wird keiner eingetragen.</translation>
    </message>
    <message>
        <source>Its server can&apos;t be asked: %1</source>
        <translation>Sein Server kann nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Its server isn&apos;t one of Voucherify&apos;s three: look at the address before you request.</source>
        <translation>Sein Server ist keiner der drei von Voucherify: Sehen Sie sich die Adresse an, bevor Sie anfordern.</translation>
    </message>
    <message>
        <source>It names no server: %1 is what Voucherify&apos;s SDKs take then.</source>
        <translation>Er nennt keinen Server: %1 nehmen dann die SDKs von Voucherify.</translation>
    </message>
    <message>
        <source>Its server is %1.</source>
        <translation>Sein Server ist %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>Request one with the scopes ticked on the left, or inspect one that you were sent. A token, its JSON, headers, a curl line or an HTTP answer can be pasted (Ctrl+V) or dropped right here; so can a .env, Postman or HAR file.</source>
        <translation>Fordern Sie eines mit den links gewählten Scopes an, oder untersuchen Sie eines, das Sie bekommen haben. Ein Token, sein JSON, Header, eine curl-Zeile oder eine HTTP-Antwort lassen sich hier einfügen (Strg+V) oder ablegen, auch eine .env-, Postman- oder HAR-Datei.</translation>
    </message>
    <message>
        <source>Request a token</source>
        <translation>Token anfordern</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Token untersuchen…</translation>
    </message>
</context>
<context>
    <name>EndpointQuestion</name>
    <message>
        <source>A new one with its scopes would do: %1</source>
        <translation>Ein neues mit seinen Scopes täte es: %1</translation>
    </message>
    <message>
        <source>Its scopes wouldn&apos;t do either: %1</source>
        <translation>Auch seine Scopes reichten nicht: %1</translation>
    </message>
    <message>
        <source>Besides, what opens this isn&apos;t published: %1</source>
        <translation>Außerdem ist nicht veröffentlicht, was das öffnet: %1</translation>
    </message>
    <message>
        <source>Besides, its scopes aren&apos;t known: %1</source>
        <translation>Außerdem sind seine Scopes nicht bekannt: %1</translation>
    </message>
    <message>
        <source>✗ No: the token has expired.</source>
        <translation>✗ Nein: Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>✗ No: the token is revoked.</source>
        <translation>✗ Nein: Das Token ist widerrufen.</translation>
    </message>
    <message>
        <source>✗ No: the token isn&apos;t active.</source>
        <translation>✗ Nein: Das Token ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The scope list looks misspelt: &quot;bearerscope lint&quot; shows the repair.</source>
        <translation>Die Liste der Scopes scheint falsch geschrieben: „bearerscope lint“ zeigt die Berichtigung.</translation>
    </message>
    <message>
        <source>%1 is no server of Voucherify&apos;s; the answer holds if it is yours and stands in for one.</source>
        <translation>%1 ist kein Server von Voucherify; die Antwort gilt, wenn es Ihrer ist und für einen steht.</translation>
    </message>
    <message>
        <source>The token is over, so it opens nothing any more; what follows is about its scopes.</source>
        <translation>Das Token ist vorbei und öffnet nichts mehr; das Folgende gilt seinen Scopes.</translation>
    </message>
    <message>
        <source>Which scopes the token has isn&apos;t known, so nobody can tell what it opens. Check it with the server.</source>
        <translation>Welche Scopes das Token hat, ist nicht bekannt, daher kann niemand sagen, was es öffnet. Prüfen Sie es beim Server.</translation>
    </message>
    <message>
        <source>The token has permission codes of version 2. What they open isn&apos;t published, so only the server can tell: make the call.</source>
        <translation>Das Token hat Berechtigungscodes der Version 2. Was sie öffnen, ist nicht veröffentlicht; nur der Server kann es sagen: Machen Sie den Aufruf.</translation>
    </message>
    <message>
        <source>Opens none of the %1 published calls.</source>
        <translation>Öffnet keinen der %1 veröffentlichten Aufrufe.</translation>
    </message>
    <message>
        <source>Opens %1 of the %2 published calls: %3.</source>
        <translation>Öffnet %1 der %2 veröffentlichten Aufrufe: %3.</translation>
    </message>
    <message>
        <source>DELETE is among them: it can delete.</source>
        <translation>DELETE ist darunter: Es kann löschen.</translation>
    </message>
</context>
<context>
    <name>EndpointsCommand</name>
    <message>
        <source>None of the calls that the scopes open holds that; --all looks at the others as well.</source>
        <translation>Keiner der Aufrufe, die die Scopes öffnen, enthält das; --all sieht auch die anderen durch.</translation>
    </message>
    <message>
        <source>No published call holds that.</source>
        <translation>Kein veröffentlichter Aufruf enthält das.</translation>
    </message>
</context>
<context>
    <name>EndpointsPanel</name>
    <message>
        <source>POST /v1/redemptions, an address, a curl line</source>
        <translation>POST /v1/redemptions, eine Adresse, eine curl-Zeile</translation>
    </message>
    <message>
        <source>Real ids in a path are fine. Of a curl line only the call is kept, no token.</source>
        <translation>Echte IDs in einem Pfad sind in Ordnung. Von einer curl-Zeile bleibt nur der Aufruf, kein Token.</translation>
    </message>
    <message>
        <source>Filter by method, path or scope</source>
        <translation>Nach Methode, Pfad oder Scope filtern</translation>
    </message>
    <message>
        <source>Filter the endpoints</source>
        <translation>Endpunkte filtern</translation>
    </message>
    <message>
        <source>Leave out the calls that this token doesn&apos;t open</source>
        <translation>Die Aufrufe weglassen, die dieses Token nicht öffnet</translation>
    </message>
    <message>
        <source>Show the calls that are published as deprecated as well</source>
        <translation>Auch die Aufrufe zeigen, die als veraltet veröffentlicht sind</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Can &amp;it call</source>
        <translation>A&amp;ufruf möglich?</translation>
    </message>
    <message>
        <source>Opened onl&amp;y</source>
        <translation>Nur o&amp;ffene</translation>
    </message>
    <message>
        <source>&amp;Deprecated too</source>
        <translation>Auch v&amp;eraltete</translation>
    </message>
</context>
<context>
    <name>Ensuring</name>
    <message>
        <source>Not reused: the input can&apos;t be used. Asking for a new one.</source>
        <translation>Nicht wiederverwendet: Die Eingabe ist nicht brauchbar. Ein neues wird angefordert.</translation>
    </message>
    <message>
        <source>Not reused: %1. Asking for a new one.</source>
        <translation>Nicht wiederverwendet: %1. Ein neues wird angefordert.</translation>
    </message>
    <message>
        <source>Reused: it has %1 left by its own text. No server was asked: a revocation wouldn&apos;t show.</source>
        <translation>Wiederverwendet: Nach seinem eigenen Text hat es noch %1. Es wurde kein Server gefragt: Ein Widerruf würde nicht auffallen.</translation>
    </message>
</context>
<context>
    <name>ErrorAnswer</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>The latest calls</source>
        <translation>Die letzten Aufrufe</translation>
    </message>
    <message>
        <source>The latest 50 calls, the newest first. They are kept in memory only.</source>
        <translation>Die letzten 50 Aufrufe, die neuesten zuerst. Sie bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy the same call for a shell, with $X_APP_TOKEN and $ACCESS_TOKEN in place of the secrets</source>
        <translation>Denselben Aufruf für eine Shell kopieren, mit $X_APP_TOKEN und $ACCESS_TOKEN an Stelle der Geheimnisse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The bytes of both bodies</source>
        <translation>Die Bytes beider Bodys</translation>
    </message>
</context>
<context>
    <name>ExchangePart</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>It is packed, or no UTF-8. What is in it can&apos;t be read here, so it is masked whole.</source>
        <translation>Er ist gepackt oder kein UTF-8. Was darin steht, ist hier nicht lesbar und daher ganz maskiert.</translation>
    </message>
    <message>
        <source>Headers left out: %1.</source>
        <translation>Weggelassene Header: %1.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t shown in presenter mode.</source>
        <translation>Im Präsentationsmodus werden Bytes nicht gezeigt.</translation>
    </message>
    <message>
        <source>Request, body: %1</source>
        <translation>Anfrage, Body: %1</translation>
    </message>
    <message>
        <source>Answer, body: %1</source>
        <translation>Antwort, Body: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which the first %L2 are kept</source>
        <translation>%1, davon die ersten %L2 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ExchangePartPanel</name>
    <message>
        <source>Headers, and secrets in the body</source>
        <translation>Header, und Geheimes im Body</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Kein Body</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the value of the chosen field; a secret leaves the clipboard as a token does</source>
        <translation>Den Wert des gewählten Felds kopieren; etwas Geheimes verlässt die Zwischenablage wie ein Token</translation>
    </message>
</context>
<context>
    <name>ExchangeReport</name>
    <message>
        <source>(body: %1)</source>
        <translation>(Body: %1)</translation>
    </message>
    <message>
        <source>Exchange with %1: %2, %3 in all</source>
        <translation>Austausch mit %1: %2, insgesamt %3</translation>
    </message>
    <message>
        <source>The same call with curl, the secrets in variables:</source>
        <translation>Derselbe Aufruf mit curl, die Geheimnisse in Variablen:</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Request</source>
        <translation>Anfordern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>connection and TLS</source>
        <translation>Verbindung und TLS</translation>
    </message>
    <message>
        <source>proxy, connection and TLS</source>
        <translation>Proxy, Verbindung und TLS</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Until the server&apos;s name was looked up, with what the network code does before.</source>
        <translation>Bis der Name des Servers gefunden war, mit dem, was der Netzwerkteil davor tut.</translation>
    </message>
    <message>
        <source>What the network code does before it connects. There was no name to look up: it is an address, or the proxy looks it up.</source>
        <translation>Was der Netzwerkteil tut, bevor er verbindet. Es war kein Name nachzuschlagen: Es ist eine Adresse, oder der Proxy schlägt ihn nach.</translation>
    </message>
    <message>
        <source>Until the connection stood.</source>
        <translation>Bis die Verbindung stand.</translation>
    </message>
    <message>
        <source>Until the connection stood and was encrypted. Where one ends and the other begins isn&apos;t known here; Test connection tells them apart.</source>
        <translation>Bis die Verbindung stand und verschlüsselt war. Wo das eine endet und das andere beginnt, ist hier nicht bekannt; „Verbindung testen“ unterscheidet sie.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name, the connection to it, the tunnel through it, and TLS with the server. They aren&apos;t known apart here; Test connection tells more.</source>
        <translation>Der Name des Proxys, die Verbindung zu ihm, der Tunnel hindurch und TLS mit dem Server. Sie lassen sich hier nicht unterscheiden; „Verbindung testen“ sagt mehr.</translation>
    </message>
    <message>
        <source>Until the request was handed to the system whole.</source>
        <translation>Bis die Anfrage ganz dem System übergeben war.</translation>
    </message>
    <message>
        <source>Until the answer&apos;s headers were there: the way there and back, and the server&apos;s own time.</source>
        <translation>Bis die Header der Antwort da waren: der Weg hin und zurück und die Zeit des Servers.</translation>
    </message>
    <message>
        <source>Until the answer&apos;s body was there.</source>
        <translation>Bis der Body der Antwort da war.</translation>
    </message>
    <message>
        <source>%1, in which it ended</source>
        <translation>%1, hier endete es</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>%1 y</source>
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>a moment before 1970</source>
        <translation>ein Zeitpunkt vor 1970</translation>
    </message>
    <message>
        <source>a moment after the year 9999</source>
        <translation>ein Zeitpunkt nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>The answer had no Date, so this computer&apos;s clock may be what is wrong.</source>
        <translation>Die Antwort hatte kein Date, daher kann auch die Uhr dieses Computers das Falsche sein.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted from the issue ends at %4. The countdown stays with the end known from the issue.</source>
        <translation>expires_at und expires_in widersprechen sich um %1: expires_at ist %2, expires_in von %3 s endet ab der Ausstellung gezählt um %4. Der Countdown bleibt bei dem Ende, das seit der Ausstellung bekannt ist.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at %4. The countdown stays with the end known from the issue, which expires_at confirms.</source>
        <translation>expires_at und expires_in widersprechen sich um %1: expires_at ist %2, expires_in von %3 s endet um %4. Der Countdown bleibt bei dem Ende, das seit der Ausstellung bekannt ist und das expires_at bestätigt.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at %4. The countdown follows expires_in.</source>
        <translation>expires_at und expires_in widersprechen sich um %1: expires_at ist %2, expires_in von %3 s endet um %4. Der Countdown folgt expires_in.</translation>
    </message>
    <message>
        <source>expires_at and expires_in differ by %1: expires_at is %2, expires_in of %3 s counted from now ends at %4. Whether an introspection counts it from now or from the issue is not published, so the countdown follows expires_at, the earlier one.</source>
        <translation>expires_at und expires_in unterscheiden sich um %1: expires_at ist %2, expires_in von %3 s endet ab jetzt gezählt um %4. Ob eine Introspektion ab jetzt oder ab der Ausstellung zählt, ist nicht veröffentlicht, daher folgt der Countdown dem früheren expires_at.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted from the moment that the text tells ends at %4. The countdown follows expires_at.</source>
        <translation>expires_at und expires_in widersprechen sich um %1: expires_at ist %2, expires_in von %3 s endet ab dem Zeitpunkt, den der Text nennt, um %4. Der Countdown folgt expires_at.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by at least %1: a token with %2 s to live that ends at %3 would be issued at %4, which is still to come.</source>
        <translation>expires_at und expires_in widersprechen sich um mindestens %1: Ein Token, das noch %2 s lebt und um %3 endet, wäre um %4 ausgestellt, was noch bevorsteht.</translation>
    </message>
    <message>
        <source>expires_at (%1) passed %2 ago, while expires_in says %3 s. They fit only if this answer was issued at %4; if it is newer, they contradict each other by up to %5.</source>
        <translation>expires_at (%1) war vor %2, während expires_in noch %3 s nennt. Das passt nur, wenn diese Antwort um %4 ausgestellt wurde; ist sie neuer, widersprechen sie sich um bis zu %5.</translation>
    </message>
    <message>
        <source>active is true, though expires_at passed %1 ago: the answer is older than that, or one of the two is wrong.</source>
        <translation>active ist true, obwohl expires_at vor %1 war: Die Antwort ist älter als das, oder eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>active is true, though expires_at had passed %1 before. One of the two is wrong.</source>
        <translation>active ist true, obwohl expires_at schon %1 vorher war. Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>active is true, though expires_at passed %1 ago. One of the two is wrong.</source>
        <translation>active ist true, obwohl expires_at vor %1 war. Eines von beiden ist falsch.</translation>
    </message>
    <message>
        <source>The end has moved on by %1 since the issue: the server now reports times that end at %2 instead of %3.</source>
        <translation>Das Ende ist seit der Ausstellung um %1 weitergerückt: Der Server meldet jetzt Zeiten, die um %2 enden statt um %3.</translation>
    </message>
    <message>
        <source>The end has come nearer by %1 since the issue: the server now reports times that end at %2 instead of %3.</source>
        <translation>Das Ende ist seit der Ausstellung um %1 näher gerückt: Der Server meldet jetzt Zeiten, die um %2 enden statt um %3.</translation>
    </message>
    <message>
        <source>The text tells a moment that is %1 ahead of this computer&apos;s clock: the clock is behind by at least that, or the text is wrong. The time left is what was left at that moment.</source>
        <translation>Der Text nennt einen Zeitpunkt, der der Uhr dieses Computers %1 voraus ist: Die Uhr geht mindestens so viel nach, oder der Text ist falsch. Die verbleibende Zeit ist die von jenem Zeitpunkt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 nach.</translation>
    </message>
    <message>
        <source>The time left doesn&apos;t depend on it; programs that compare expires_at with this clock go wrong.</source>
        <translation>Die verbleibende Zeit hängt nicht davon ab; Programme, die expires_at mit dieser Uhr vergleichen, liegen falsch.</translation>
    </message>
</context>
<context>
    <name>ExpiryPanel</name>
    <message>
        <source>Lifetime of the token</source>
        <translation>Lebensdauer des Tokens</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
</context>
<context>
    <name>ExpirySources</name>
    <message>
        <source>It comes to the same end as the figure that is followed.</source>
        <translation>Sie kommt auf dasselbe Ende wie die Angabe, der gefolgt wird.</translation>
    </message>
    <message>
        <source>The server was asked since, and its own answer counts.</source>
        <translation>Der Server wurde seither gefragt, und seine eigene Antwort zählt.</translation>
    </message>
    <message>
        <source>The check reports another end, and the server&apos;s newest word counts.</source>
        <translation>Die Prüfung meldet ein anderes Ende, und das neueste Wort des Servers zählt.</translation>
    </message>
    <message>
        <source>Whether an introspection counts from its answer or from the issue is not published.</source>
        <translation>Ob eine Introspektion ab ihrer Antwort oder ab der Ausstellung zählt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing else in the answer says when the token ends.</source>
        <translation>Nichts sonst in der Antwort sagt, wann das Token endet.</translation>
    </message>
    <message>
        <source>So the token may end earlier.</source>
        <translation>Das Token kann also früher enden.</translation>
    </message>
    <message>
        <source>Counted from the check it comes to the same end as expires_at.</source>
        <translation>Ab der Prüfung gezählt kommt es auf dasselbe Ende wie expires_at.</translation>
    </message>
    <message>
        <source>Counted from the check it ends after expires_at, and the earlier end is followed.</source>
        <translation>Ab der Prüfung gezählt endet es nach expires_at, und dem früheren Ende wird gefolgt.</translation>
    </message>
    <message>
        <source>Counted from the check it ends before expires_at, and the earlier end is followed.</source>
        <translation>Ab der Prüfung gezählt endet es vor expires_at, und dem früheren Ende wird gefolgt.</translation>
    </message>
    <message>
        <source>The server still counts, while expires_at has passed.</source>
        <translation>Der Server zählt noch, während expires_at vorbei ist.</translation>
    </message>
    <message>
        <source>Counted from the check it comes to the known end, so it says what is left.</source>
        <translation>Ab der Prüfung gezählt kommt es auf das bekannte Ende, also sagt es, was noch bleibt.</translation>
    </message>
    <message>
        <source>Counted from the issue it comes to the known end, so it says the whole lifetime, not what is left.</source>
        <translation>Ab der Ausstellung gezählt kommt es auf das bekannte Ende, also nennt es die ganze Lebensdauer, nicht was noch bleibt.</translation>
    </message>
    <message>
        <source>So soon after the issue, counting from the check and from the issue come to the same end.</source>
        <translation>So kurz nach der Ausstellung kommt das Zählen ab der Prüfung und ab der Ausstellung auf dasselbe Ende.</translation>
    </message>
    <message>
        <source>It misses the end known from the issue, counted from the check as well as from the issue.</source>
        <translation>Es verfehlt das seit der Ausstellung bekannte Ende, ab der Prüfung gezählt wie ab der Ausstellung.</translation>
    </message>
    <message>
        <source>It is followed from the check on, as the server&apos;s newest word.</source>
        <translation>Ihm wird ab der Prüfung gefolgt, als dem neuesten Wort des Servers.</translation>
    </message>
    <message>
        <source>Nobody knows when the text was made, so nothing says since when it counts.</source>
        <translation>Niemand weiß, wann der Text entstand, daher sagt nichts, ab wann es zählt.</translation>
    </message>
    <message>
        <source>It is from a check, whose moment the report doesn&apos;t tell, so nothing says since when it counts.</source>
        <translation>Es stammt von einer Prüfung, deren Zeitpunkt der Bericht nicht nennt, daher sagt nichts, ab wann es zählt.</translation>
    </message>
    <message>
        <source>It counts from the issue that the text tells.</source>
        <translation>Es zählt ab der Ausstellung, die der Text nennt.</translation>
    </message>
    <message>
        <source>It is counted from the Date of the pasted answer.</source>
        <translation>Es wird ab dem Date der eingefügten Antwort gezählt.</translation>
    </message>
    <message>
        <source>It misses the end that is followed.</source>
        <translation>Es verfehlt das Ende, dem gefolgt wird.</translation>
    </message>
    <message>
        <source>It is all that pasted text says for sure. It is compared with this computer&apos;s clock, and only as right as that.</source>
        <translation>Das ist alles, was eingefügter Text sicher sagt. Es wird mit der Uhr dieses Computers verglichen und stimmt nur so weit wie sie.</translation>
    </message>
    <message>
        <source>It is the earlier of the two ends that the check reports.</source>
        <translation>Es ist das frühere der beiden Enden, die die Prüfung meldet.</translation>
    </message>
    <message>
        <source>The answer has no expires_in.</source>
        <translation>Die Antwort hat kein expires_in.</translation>
    </message>
    <message>
        <source>It is measured from the Date that came with it, so this computer&apos;s clock doesn&apos;t matter.</source>
        <translation>Es wird von dem Date an gemessen, das mit ihm kam, daher spielt die Uhr dieses Computers keine Rolle.</translation>
    </message>
    <message>
        <source>It came without a Date, so it is measured from this computer&apos;s clock, and only as right as that.</source>
        <translation>Es kam ohne Date, daher wird es an der Uhr dieses Computers gemessen und stimmt nur so weit wie sie.</translation>
    </message>
    <message>
        <source>It is believed first: counted from its receipt on a clock that nobody can set, it ends at the right moment whatever the clocks say.</source>
        <translation>Ihm wird zuerst geglaubt: Ab dem Empfang an einer Uhr gezählt, die niemand stellen kann, endet es im richtigen Augenblick, was die Uhren auch sagen.</translation>
    </message>
    <message>
        <source>It is after the year 9999: no moment to count to.</source>
        <translation>Es liegt nach dem Jahr 9999: kein Zeitpunkt, bis zu dem sich zählen ließe.</translation>
    </message>
    <message>
        <source>It misses the end that is followed by %1.</source>
        <translation>Es verfehlt das Ende, dem gefolgt wird, um %1.</translation>
    </message>
    <message>
        <source>expires_in is believed first, because no wrong clock changes it.</source>
        <translation>expires_in wird zuerst geglaubt, weil keine falsche Uhr es ändert.</translation>
    </message>
    <message>
        <source>It is what the token says of itself. Nobody verified that, but nothing else tells when the token ends.</source>
        <translation>Das sagt das Token über sich selbst. Niemand hat es geprüft, aber nichts sonst sagt, wann das Token endet.</translation>
    </message>
    <message>
        <source>It is what the token says of itself, which nobody verified: the answer&apos;s own figures are believed before it.</source>
        <translation>Das sagt das Token über sich selbst, und niemand hat es geprüft: Den eigenen Angaben der Antwort wird eher geglaubt.</translation>
    </message>
    <message>
        <source>The server&apos;s own clock: moments are told by it, and this computer&apos;s clock is compared with it.</source>
        <translation>Die eigene Uhr des Servers: Zeitpunkte werden nach ihr genannt, und die Uhr dieses Computers wird mit ihr verglichen.</translation>
    </message>
    <message>
        <source>When the token was issued, says the report, so expires_in counts from it.</source>
        <translation>Wann das Token ausgestellt wurde, sagt der Bericht, also zählt expires_in von da an.</translation>
    </message>
    <message>
        <source>When the token was issued, says the report. Its expires_in is from a later check.</source>
        <translation>Wann das Token ausgestellt wurde, sagt der Bericht. Sein expires_in stammt von einer späteren Prüfung.</translation>
    </message>
    <message>
        <source>It is from the pasted answer, which issued the token then, so expires_in counts from it.</source>
        <translation>Es stammt aus der eingefügten Antwort, die das Token da ausgestellt hat, also zählt expires_in von da an.</translation>
    </message>
    <message>
        <source>It is from the pasted answer: the server&apos;s clock when it was asked about the token.</source>
        <translation>Es stammt aus der eingefügten Antwort: die Uhr des Servers, als er nach dem Token gefragt wurde.</translation>
    </message>
    <message>
        <source>How old the text is, nobody knows for certain, so its end is compared with this clock.</source>
        <translation>Wie alt der Text ist, weiß niemand sicher, daher wird sein Ende mit dieser Uhr verglichen.</translation>
    </message>
    <message>
        <source>Pasted text has no Date, so its end is compared with this clock.</source>
        <translation>Eingefügter Text hat kein Date, daher wird sein Ende mit dieser Uhr verglichen.</translation>
    </message>
    <message>
        <source>The answer has no Date, so this clock tells when it came.</source>
        <translation>Die Antwort hat kein Date, daher sagt diese Uhr, wann sie kam.</translation>
    </message>
    <message>
        <source>It agrees with the Date that came with the answer.</source>
        <translation>Sie stimmt mit dem Date überein, das mit der Antwort kam.</translation>
    </message>
    <message>
        <source>It contradicts the Date that came with the answer, which is believed. The time left doesn&apos;t depend on it.</source>
        <translation>Sie widerspricht dem Date, das mit der Antwort kam und dem geglaubt wird. Die verbleibende Zeit hängt nicht davon ab.</translation>
    </message>
</context>
<context>
    <name>ExportArguments</name>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format ist eines von %1.</translation>
    </message>
    <message>
        <source>print just the token, whole, in a form to hand on</source>
        <translation>nur das Token ausgeben, ganz, in einer Form zum Weitergeben</translation>
    </message>
    <message>
        <source>with --format of a line: the published call that it makes</source>
        <translation>bei --format einer Zeile: der veröffentlichte Aufruf, den sie macht</translation>
    </message>
    <message>
        <source>--format NAME prints nothing but the token, whole, in a form to hand on; NAME is one of
%1.
A line calls an endpoint that the token opens, or that of --endpoint &quot;POST /v1/redemptions&quot;.</source>
        <translation>--format NAME gibt nichts aus als das Token, ganz, in einer Form zum Weitergeben; NAME ist eines von
%1.
Eine Zeile ruft einen Endpunkt auf, den das Token öffnet, oder den von --endpoint &quot;POST /v1/redemptions&quot;.</translation>
    </message>
    <message>
        <source>--endpoint belongs to --format: name that, too.</source>
        <translation>--endpoint gehört zu --format: Nennen Sie auch das.</translation>
    </message>
    <message>
        <source>--format prints the token alone, and whole: it goes with neither --json nor --reveal.</source>
        <translation>--format gibt das Token allein und ganz aus: Es verträgt sich weder mit --json noch mit --reveal.</translation>
    </message>
    <message>
        <source>--format %1 makes no call, so it takes no --endpoint.</source>
        <translation>--format %1 macht keinen Aufruf, also nimmt es kein --endpoint.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the token</source>
        <translation>Token exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Die Aufrufe filtern</translation>
    </message>
    <message>
        <source>The call that the line makes</source>
        <translation>Der Aufruf, den die Zeile macht</translation>
    </message>
    <message>
        <source>Without a choice, one that the token should open</source>
        <translation>Ohne Auswahl einer, den das Token öffnen sollte</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show the token in the preview, for as long as the window shows it</source>
        <translation>Das Token in der Vorschau zeigen, solange das Fenster es zeigt</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>There is no access token to copy.</source>
        <translation>Es gibt kein Zugriffstoken zu kopieren.</translation>
    </message>
    <message>
        <source>The access token holds half of a character pair, so what is kept here is not what was sent. Request a new token.</source>
        <translation>Das Zugriffstoken enthält ein halbes Zeichenpaar, also ist das hier Aufbewahrte nicht, was gesendet wurde. Fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>The access token holds characters that would break or change a header: %1. It can only be copied as it is, or as JSON.</source>
        <translation>Das Zugriffstoken enthält Zeichen, die einen Header zerbrechen oder ändern würden: %1. Es kann nur kopiert werden, wie es ist, oder als JSON.</translation>
    </message>
    <message>
        <source>The token_type is &quot;%1&quot;, not Bearer, so how it stands in a header is unknown. It can only be copied as it is, or as JSON.</source>
        <translation>token_type ist „%1“, nicht Bearer, daher ist unbekannt, wie es in einem Header steht. Es kann nur kopiert werden, wie es ist, oder als JSON.</translation>
    </message>
    <message>
        <source>The access token holds %1, which not everything that reads this format takes as it stands. Choose another format.</source>
        <translation>Das Zugriffstoken enthält %1, was nicht alles, was dieses Format liest, so nimmt, wie es dasteht. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>%1 needs the address of a server. Choose a profile first.</source>
        <translation>%1 braucht die Adresse eines Servers. Wählen Sie zuerst ein Profil.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Token allein</translation>
    </message>
    <message>
        <source>The token and nothing else.</source>
        <translation>Das Token und sonst nichts.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization-Header</translation>
    </message>
    <message>
        <source>A header line of HTTP, for request tools and proxies.</source>
        <translation>Eine Headerzeile von HTTP, für Anfragewerkzeuge und Proxys.</translation>
    </message>
    <message>
        <source>curl line</source>
        <translation>curl-Zeile</translation>
    </message>
    <message>
        <source>A command for sh, bash or zsh. While it runs, the process list shows the token, and the shell&apos;s history keeps it: the form for curl --config does neither.</source>
        <translation>Ein Kommando für sh, bash oder zsh. Solange es läuft, zeigt die Prozessliste das Token, und der Verlauf der Shell behält es: Die Form für curl --config tut beides nicht.</translation>
    </message>
    <message>
        <source>curl --config file</source>
        <translation>Datei für curl --config</translation>
    </message>
    <message>
        <source>For &quot;curl --config FILE&quot;, or &quot;curl --config -&quot; with it on standard input: so the token shows up neither in the process list nor in the shell&apos;s history.</source>
        <translation>Für „curl --config DATEI“ oder „curl --config -“ mit ihr auf der Standardeingabe: So erscheint das Token weder in der Prozessliste noch im Verlauf der Shell.</translation>
    </message>
    <message>
        <source>HTTPie line</source>
        <translation>HTTPie-Zeile</translation>
    </message>
    <message>
        <source>A command for sh, bash or zsh with HTTPie. The process list and the shell&apos;s history show the token.</source>
        <translation>Ein Kommando für sh, bash oder zsh mit HTTPie. Die Prozessliste und der Verlauf der Shell zeigen das Token.</translation>
    </message>
    <message>
        <source>PowerShell line</source>
        <translation>PowerShell-Zeile</translation>
    </message>
    <message>
        <source>A command for PowerShell, 5.1 and later. Its history keeps the token.</source>
        <translation>Ein Kommando für PowerShell ab 5.1. Ihr Verlauf behält das Token.</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>Two variables, for a shell (set -a; . ./.env) and what reads .env files. Voucherify&apos;s SDKs know VOUCHERIFY_HOST; VOUCHERIFY_ACCESS_TOKEN is a name of this program&apos;s own, because none is published.</source>
        <translation>Zwei Variablen, für eine Shell (set -a; . ./.env) und was .env-Dateien liest. Die SDKs von Voucherify kennen VOUCHERIFY_HOST; VOUCHERIFY_ACCESS_TOKEN ist ein eigener Name dieses Programms, weil keiner veröffentlicht ist.</translation>
    </message>
    <message>
        <source>JSON (RFC 6749)</source>
        <translation>JSON (RFC 6749)</translation>
    </message>
    <message>
        <source>A token answer with the names of RFC 6749. Its expires_in counts from this export, not from the issue; expires_at is the same end in Unix seconds. What isn&apos;t known is left out.</source>
        <translation>Eine Token-Antwort mit den Namen aus RFC 6749. Ihr expires_in zählt ab diesem Export, nicht ab der Ausstellung; expires_at ist dasselbe Ende in Unix-Sekunden. Was nicht bekannt ist, fehlt.</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Postman-Umgebung</translation>
    </message>
    <message>
        <source>A file that Postman imports as an environment: baseUrl, and accessToken as a secret. Use it as {{accessToken}} with the authorization type Bearer Token.</source>
        <translation>Eine Datei, die Postman als Umgebung importiert: baseUrl und accessToken als Geheimnis. Benutzen Sie es als {{accessToken}} mit dem Autorisierungstyp Bearer Token.</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>access_token: what a call is authorised with, as the header Authorization: Bearer (RFC 6750). Whoever has it can use it.</source>
        <translation>access_token: womit ein Aufruf autorisiert wird, als Header Authorization: Bearer (RFC 6750). Wer es hat, kann es benutzen.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>client_id: whom the token was issued to (RFC 6749, 2.2). It is no secret.</source>
        <translation>client_id: für wen das Token ausgestellt wurde (RFC 6749, 2.2). Sie ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>token_type: how the token is used. Bearer: to have it is enough, nothing else is proven (RFC 6750).</source>
        <translation>token_type: wie das Token benutzt wird. Bearer: Es zu haben genügt, sonst wird nichts nachgewiesen (RFC 6750).</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Token-Typ</translation>
    </message>
    <message>
        <source>expires_at: when the token ends, in seconds since 1970, UTC. A wrong clock makes it look earlier or later.</source>
        <translation>expires_at: wann das Token endet, in Sekunden seit 1970, UTC. Mit einer falschen Uhr sieht es früher oder später aus.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>expires_in: how many seconds the token lives from its issue on (RFC 6749, 5.1). No clock has to be right for it.</source>
        <translation>expires_in: wie viele Sekunden das Token ab der Ausstellung lebt (RFC 6749, 5.1). Dafür muss keine Uhr richtig gehen.</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>scope: what the token may be used for, names with blanks between them (RFC 6749, 3.3)</source>
        <translation>scope: wofür das Token benutzt werden darf, Namen mit Leerzeichen dazwischen (RFC 6749, 3.3)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Auch darin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while (Edit, Clear the clipboard after)</source>
        <translation>Das Token kopieren; die Zwischenablage wird nach einer Weile geleert (Bearbeiten, Zwischenablage leeren nach)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy a header or a curl line with the token</source>
        <translation>Einen Header oder eine curl-Zeile mit dem Token kopieren</translation>
    </message>
</context>
<context>
    <name>FindScopesDialog</name>
    <message>
        <source>Find the scopes for some calls</source>
        <translation>Scopes für Aufrufe finden</translation>
    </message>
    <message>
        <source>Tick the calls that your program makes, or read them from a list: a line for each call, a HAR file of a browser or proxy, an access log, curl lines. Only methods and paths are read, no headers and no bodies.</source>
        <translation>Wählen Sie die Aufrufe, die Ihr Programm macht, oder lesen Sie sie aus einer Liste: eine Zeile je Aufruf, eine HAR-Datei eines Browsers oder Proxys, ein Zugriffsprotokoll, curl-Zeilen. Gelesen werden nur Methoden und Pfade, weder Header noch Bodys.</translation>
    </message>
    <message>
        <source>Filter by method, path or scope</source>
        <translation>Nach Methode, Pfad oder Scope filtern</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Aufrufe filtern</translation>
    </message>
    <message>
        <source>&amp;Paste calls</source>
        <translation>Aufrufe &amp;einfügen</translation>
    </message>
    <message>
        <source>Read the calls from the clipboard</source>
        <translation>Die Aufrufe aus der Zwischenablage lesen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>A list of calls, a HAR file, an access log</source>
        <translation>Eine Liste von Aufrufen, eine HAR-Datei, ein Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Alle a&amp;bwählen</translation>
    </message>
    <message>
        <source>Calls that the program makes</source>
        <translation>Aufrufe, die das Programm macht</translation>
    </message>
    <message>
        <source>&amp;Tick these scopes</source>
        <translation>Diese Scopes &amp;wählen</translation>
    </message>
    <message>
        <source>Tick just these scopes for the next request</source>
        <translation>Genau diese Scopes für die nächste Anforderung wählen</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the names with spaces between them</source>
        <translation>Die Namen mit Leerzeichen dazwischen kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>FindingAdvice</name>
    <message>
        <source>A proxy with user name and password can be named in the environment variable https_proxy.</source>
        <translation>Ein Proxy mit Benutzername und Passwort kann in der Umgebungsvariablen https_proxy genannt werden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1.</source>
        <translation>Bitten Sie den Betreiber des Proxys, %1 zu erlauben.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; if it is right, ask whoever runs the proxy.</source>
        <translation>Prüfen Sie die Adresse des Servers; stimmt sie, fragen Sie den Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address where it is set, or ask whoever runs it.</source>
        <translation>Prüfen Sie die Adresse des Proxys, wo sie eingestellt ist, oder fragen Sie seinen Betreiber.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network: a VPN may have to be on.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler, dann das Netz: Vielleicht muss ein VPN an sein.</translation>
    </message>
    <message>
        <source>Check the network and its name server.</source>
        <translation>Prüfen Sie das Netz und seinen Nameserver.</translation>
    </message>
    <message>
        <source>Check the address and the port: no program listens there, or a firewall turns you away.</source>
        <translation>Prüfen Sie Adresse und Port: Dort lauscht kein Programm, oder eine Firewall weist Sie ab.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, a firewall drops the packets, or the server is off.</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, verwirft eine Firewall die Pakete, oder der Server ist aus.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network: a VPN may have to be on.</source>
        <translation>Prüfen Sie das Netz dieses Computers: Vielleicht muss ein VPN an sein.</translation>
    </message>
    <message>
        <source>Don&apos;t send keys there.</source>
        <translation>Senden Sie keine Schlüssel dorthin.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Betreiber des Servers um TLS 1.2 oder 1.3.</translation>
    </message>
    <message>
        <source>Check the port: keys are never sent over plain http, except to this computer itself.</source>
        <translation>Prüfen Sie den Port: Schlüssel werden nie über unverschlüsseltes http gesendet, außer an diesen Computer selbst.</translation>
    </message>
    <message>
        <source>Check the address and the port: Voucherify isn&apos;t there.</source>
        <translation>Prüfen Sie Adresse und Port: Voucherify ist dort nicht.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, a firewall or a program that intercepts TLS may be in between.</source>
        <translation>Prüfen Sie den Port. Stimmt er, ist vielleicht eine Firewall oder ein Programm dazwischen, das TLS aufbricht.</translation>
    </message>
    <message>
        <source>Voucherify&apos;s calls answer with JSON. If they fail, look at the address; in a hotel or company network, sign in with a browser first.</source>
        <translation>Aufrufe von Voucherify antworten mit JSON. Wenn sie scheitern, sehen Sie sich die Adresse an; in einem Hotel- oder Firmennetz melden Sie sich zuerst mit einem Browser an.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Beginnen Sie die Adresse mit https://.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, try again later, or tell whoever runs the server.</source>
        <translation>Prüfen Sie den Port. Stimmt er, versuchen Sie es später erneut, oder sagen Sie dem Betreiber des Servers Bescheid.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>It looks like an SSH server.</source>
        <translation>Es sieht nach einem SSH-Server aus.</translation>
    </message>
    <message>
        <source>It looks like a mail (SMTP) or FTP server.</source>
        <translation>Es sieht nach einem Mail- (SMTP) oder FTP-Server aus.</translation>
    </message>
    <message>
        <source>It looks like a mail (POP3) server.</source>
        <translation>Es sieht nach einem Mailserver (POP3) aus.</translation>
    </message>
    <message>
        <source>It looks like a mail (IMAP) server.</source>
        <translation>Es sieht nach einem Mailserver (IMAP) aus.</translation>
    </message>
    <message>
        <source>It looks like a Redis server.</source>
        <translation>Es sieht nach einem Redis-Server aus.</translation>
    </message>
    <message>
        <source>It looks like a VNC server.</source>
        <translation>Es sieht nach einem VNC-Server aus.</translation>
    </message>
    <message>
        <source>It looks like a MySQL or MariaDB server.</source>
        <translation>Es sieht nach einem MySQL- oder MariaDB-Server aus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translation> (HTTP %1)</translation>
    </message>
    <message>
        <source>It let the connection through.</source>
        <translation>Er hat die Verbindung durchgelassen.</translation>
    </message>
    <message>
        <source>Its name was not found.</source>
        <translation>Sein Name wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No connection to it came about.</source>
        <translation>Es kam keine Verbindung zu ihm zustande.</translation>
    </message>
    <message>
        <source>It didn&apos;t answer in time.</source>
        <translation>Er hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It wants a sign-in%1.</source>
        <translation>Er verlangt eine Anmeldung%1.</translation>
    </message>
    <message>
        <source>It refuses to connect to the server%1.</source>
        <translation>Er verweigert die Verbindung zum Server%1.</translation>
    </message>
    <message>
        <source>It says that it can&apos;t reach the server%1.</source>
        <translation>Er sagt, dass er den Server nicht erreichen kann%1.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy.</source>
        <translation>Was dort antwortet, ist kein HTTP-Proxy.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Er sagt: %1.</translation>
    </message>
    <message>
        <source>It closed the connection without a word.</source>
        <translation>Er hat die Verbindung ohne ein Wort geschlossen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>Not needed: the address is a number.</source>
        <translation>Nicht nötig: Die Adresse ist eine Zahl.</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Dem Proxy überlassen.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The name server (DNS) didn&apos;t answer in time.</source>
        <translation>Der Nameserver (DNS) hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer</source>
        <translation>%1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Made by the proxy.</source>
        <translation>Vom Proxy hergestellt.</translation>
    </message>
    <message>
        <source>%1, port %2.</source>
        <translation>%1, Port %2.</translation>
    </message>
    <message>
        <source>Port %1: %2.</source>
        <translation>Port %1: %2.</translation>
    </message>
    <message>
        <source>Before that, %1.</source>
        <translation>Zuvor: %1.</translation>
    </message>
    <message>
        <source>%1, %2. The certificate is good.</source>
        <translation>%1, %2. Das Zertifikat ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not needed: nothing leaves this computer.</source>
        <translation>Nicht nötig: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The server speaks TLS, and no version or cipher was found in common.</source>
        <translation>Der Server spricht TLS, aber es fand sich keine gemeinsame Version oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>There is no TLS: the port speaks plain http (it answered %1).</source>
        <translation>Es gibt kein TLS: Der Port spricht unverschlüsseltes http (er antwortete %1).</translation>
    </message>
    <message>
        <source>There is no TLS. What answers says: %1.</source>
        <translation>Es gibt kein TLS. Was antwortet, sagt: %1.</translation>
    </message>
    <message>
        <source>The server takes the connection, and says nothing.</source>
        <translation>Der Server nimmt die Verbindung an und sagt nichts.</translation>
    </message>
    <message>
        <source>The handshake was broken off without a word.</source>
        <translation>Der Handshake wurde ohne ein Wort abgebrochen.</translation>
    </message>
    <message>
        <source>The server answers: %1.</source>
        <translation>Der Server antwortet: %1.</translation>
    </message>
    <message>
        <source>The server answers: %1, which is fine, as no key was sent.</source>
        <translation>Der Server antwortet: %1, was in Ordnung ist, da kein Schlüssel gesendet wurde.</translation>
    </message>
    <message>
        <source>The server answers: %1, go to %2.</source>
        <translation>Der Server antwortet: %1, weiter zu %2.</translation>
    </message>
    <message>
        <source>The server answers: %1, with an HTML page.</source>
        <translation>Der Server antwortet: %1, mit einer HTML-Seite.</translation>
    </message>
    <message>
        <source>The server answers: %1, so it or a gateway in front of it is in trouble.</source>
        <translation>Der Server antwortet: %1, also hat er oder ein Gateway davor ein Problem.</translation>
    </message>
    <message>
        <source>What came is not HTTP: %1.</source>
        <translation>Was kam, ist kein HTTP: %1.</translation>
    </message>
    <message>
        <source>The port speaks TLS, not plain http.</source>
        <translation>Der Port spricht TLS, nicht unverschlüsseltes http.</translation>
    </message>
    <message>
        <source>An answer began (%1), and never came to its end.</source>
        <translation>Eine Antwort begann (%1) und kam nie zu ihrem Ende.</translation>
    </message>
    <message>
        <source>What came has no end.</source>
        <translation>Was kam, hat kein Ende.</translation>
    </message>
    <message>
        <source>The server takes the request, and says nothing.</source>
        <translation>Der Server nimmt die Anfrage an und sagt nichts.</translation>
    </message>
    <message>
        <source>The connection was closed without a word.</source>
        <translation>Die Verbindung wurde ohne ein Wort geschlossen.</translation>
    </message>
    <message>
        <source>Cancelled here.</source>
        <translation>Hier abgebrochen.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>HarTokens</name>
    <message>
        <source>The token was issued by the answer in entry %1 of %2.</source>
        <translation>Das Token wurde von der Antwort in Eintrag %1 von %2 ausgestellt.</translation>
    </message>
    <message>
        <source>The token is in the Authorization header of entry %1 of %2.</source>
        <translation>Das Token steht im Authorization-Header von Eintrag %1 von %2.</translation>
    </message>
    <message>
        <source>The answer in entry %1 issued it.</source>
        <translation>Die Antwort in Eintrag %1 hat es ausgestellt.</translation>
    </message>
    <message>
        <source>This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.</source>
        <translation>Diese HAR-Datei bricht an Position %1 ab oder ergibt dort keinen Sinn mehr. Zeichnen Sie erneut auf oder speichern Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>There is no token in this HAR file: none of its %n entries has a Bearer token in its request, nor an answer that issues one. Some browsers leave out Authorization headers unless you export with sensitive data.</source>
        <translation>
            <numerusform>In dieser HAR-Datei ist kein Token: Ihr einziger Eintrag hat weder ein Bearer-Token in der Anfrage noch eine Antwort, die eines ausstellt. Manche Browser lassen Authorization-Header weg, außer beim Export mit vertraulichen Daten.</numerusform>
            <numerusform>In dieser HAR-Datei ist kein Token: Keiner ihrer %n Einträge hat ein Bearer-Token in der Anfrage oder eine Antwort, die eines ausstellt. Manche Browser lassen Authorization-Header weg, außer beim Export mit vertraulichen Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tokens, of earlier entries, were ignored.</source>
        <translation>
            <numerusform>Ein weiteres Token aus früheren Einträgen wurde ignoriert.</numerusform>
            <numerusform>%n weitere Tokens aus früheren Einträgen wurden ignoriert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Filter by server, state, scope or the token&apos;s end</source>
        <translation>Nach Server, Zustand, Scope oder dem Ende des Tokens filtern</translation>
    </message>
    <message>
        <source>Tokens of this session</source>
        <translation>Tokens dieser Sitzung</translation>
    </message>
    <message>
        <source>Tokens that you request or inspect are listed here until the window is closed. They are kept in memory only.</source>
        <translation>Tokens, die Sie anfordern oder untersuchen, stehen hier, bis das Fenster geschlossen wird. Sie bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Tokens asked about</source>
        <translation>Tokens, nach denen gefragt wird</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask about no further token; the call under way ends as it does</source>
        <translation>Nach keinem weiteren Token fragen; der laufende Aufruf endet von selbst</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Bring the token back to the Token tab, as it was known last</source>
        <translation>Das Token auf den Reiter „Token“ zurückholen, wie es zuletzt bekannt war</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Hold two tokens against each other</source>
        <translation>Zwei Tokens miteinander vergleichen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Ask the servers whether the tokens are active, one after the other (introspection)</source>
        <translation>Die Server nacheinander fragen, ob die Tokens aktiv sind (Introspektion)</translation>
    </message>
    <message>
        <source>Forget expired</source>
        <translation>Abgelaufene vergessen</translation>
    </message>
    <message>
        <source>Take what is over off the list: expired, revoked and inactive tokens</source>
        <translation>Von der Liste nehmen, was vorbei ist: abgelaufene, widerrufene und inaktive Tokens</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Take the tokens off the list; they stay valid</source>
        <translation>Die Tokens von der Liste nehmen; sie bleiben gültig</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>End the tokens for everybody who uses them, one after the other; asks first</source>
        <translation>Die Tokens nacheinander für alle beenden, die sie benutzen; fragt vorher</translation>
    </message>
</context>
<context>
    <name>IgnoredParts</name>
    <message>
        <source>Ignored were: %1.</source>
        <translation>Ignoriert wurden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other parts were ignored.</source>
        <translation>
            <numerusform>Ein weiterer Teil wurde ignoriert.</numerusform>
            <numerusform>%n weitere Teile wurden ignoriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored were: %1; and %n parts more.</source>
        <translation>
            <numerusform>Ignoriert wurden: %1; und ein weiterer Teil.</numerusform>
            <numerusform>Ignoriert wurden: %1; und %n weitere Teile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InactiveCauses</name>
    <message>
        <source>the sandbox</source>
        <translation>die Sandbox</translation>
    </message>
    <message>
        <source>It was revoked from here, at %1 UTC.</source>
        <translation>Es wurde von hier aus widerrufen, um %1 UTC.</translation>
    </message>
    <message>
        <source>A revoked token never comes back: ask for a new one.</source>
        <translation>Ein widerrufenes Token kommt nie zurück: Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>It was revoked, says the report that it was read from.</source>
        <translation>Es wurde widerrufen, sagt der Bericht, aus dem es gelesen wurde.</translation>
    </message>
    <message>
        <source>A revoked token never comes back: ask for a new one. Whoever doubts the report can check the token.</source>
        <translation>Ein widerrufenes Token kommt nie zurück: Fordern Sie ein neues an. Wer dem Bericht nicht traut, kann das Token prüfen.</translation>
    </message>
    <message>
        <source>By its deadline it has ended, though the server called it active when last asked.</source>
        <translation>Nach seiner Frist ist es zu Ende, obwohl der Server es bei der letzten Frage aktiv nannte.</translation>
    </message>
    <message>
        <source>Check it with the server again. If that goes on, compare the date and time of this computer with the server&apos;s.</source>
        <translation>Prüfen Sie es noch einmal beim Server. Bleibt es dabei, vergleichen Sie Datum und Uhrzeit dieses Computers mit denen des Servers.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Seine Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>That was measured here since the server&apos;s answer. Nothing prolongs a token: ask for a new one.</source>
        <translation>Das wurde hier seit der Antwort des Servers gemessen. Ein Token lässt sich nicht verlängern: Fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>Its time is over, by the times in its text.</source>
        <translation>Seine Zeit ist vorbei, nach den Zeiten in seinem Text.</translation>
    </message>
    <message>
        <source>That goes by the date and time of this computer: if they are right, ask for a new token.</source>
        <translation>Das richtet sich nach Datum und Uhrzeit dieses Computers: Stimmen sie, fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>It was probably revoked from here: the revocation was sent, and no usable answer came.</source>
        <translation>Es wurde wahrscheinlich von hier aus widerrufen: Der Widerruf wurde gesendet, und es kam keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Treat it as revoked, and ask for a new token.</source>
        <translation>Behandeln Sie es als widerrufen und fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>It is a token of %1, and %2 was asked, which can&apos;t know it.</source>
        <translation>Sein Server ist %1. Gefragt wurde aber %2, und dort kann es nicht bekannt sein.</translation>
    </message>
    <message>
        <source>Choose the token&apos;s own server and its key pair, then check again.</source>
        <translation>Wählen Sie den eigenen Server des Tokens und sein Schlüsselpaar und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The report that it was read from names %1, and %2 was asked, which can&apos;t know it.</source>
        <translation>Der Bericht, aus dem es gelesen wurde, nennt %1. Gefragt wurde aber %2, und dort kann es nicht bekannt sein.</translation>
    </message>
    <message>
        <source>Choose the server that the report names and its key pair, then check again.</source>
        <translation>Wählen Sie den Server, den der Bericht nennt, und sein Schlüsselpaar und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The sandbox was asked, which knows only the tokens that it issued itself, and forgets them when this program ends.</source>
        <translation>Gefragt wurde die Sandbox, die nur die Tokens kennt, die sie selbst ausgestellt hat, und sie am Ende dieses Programms vergisst.</translation>
    </message>
    <message>
        <source>Have it copied again, whole, and compare its length and its last four characters with the original&apos;s.</source>
        <translation>Lassen Sie es noch einmal ganz kopieren und vergleichen Sie seine Länge und seine letzten vier Zeichen mit dem Original.</translation>
    </message>
    <message>
        <source>It looks like a JWT, as a token of version 2 may: whether this check knows those isn&apos;t published.</source>
        <translation>Es sieht wie ein JWT aus, wie es ein Token der Version 2 sein kann: Ob diese Prüfung solche kennt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Find out how it was requested. For tokens of version 2 no check is published.</source>
        <translation>Finden Sie heraus, wie es angefordert wurde. Für Tokens der Version 2 ist keine Prüfung veröffentlicht.</translation>
    </message>
    <message>
        <source>It has expired: a token usually lives %1, and how long this one does wasn&apos;t told.</source>
        <translation>Es ist abgelaufen: Ein Token lebt gewöhnlich %1, und wie lange dieses lebt, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>If it was issued longer ago than that, ask for a new one.</source>
        <translation>Wenn die Ausstellung länger her ist, fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>It has expired: a token lives %1, and nothing here tells when this one was issued.</source>
        <translation>Es ist abgelaufen: Ein Token lebt %1, und nichts sagt hier, wann dieses ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Find out when it was requested. If that is longer ago, ask for a new one.</source>
        <translation>Finden Sie heraus, wann es angefordert wurde. Ist das länger her, fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>Find out which region and project it is from; choose that server and a key pair of that project, then check again.</source>
        <translation>Finden Sie heraus, von welcher Region und welchem Projekt es ist; wählen Sie jenen Server und ein Schlüsselpaar jenes Projekts und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>It was checked with another key pair than it was issued with: that of another project can&apos;t know it.</source>
        <translation>Es wurde mit einem anderen Schlüsselpaar geprüft, als es ausgestellt wurde: Das eines anderen Projekts kann es nicht kennen.</translation>
    </message>
    <message>
        <source>Choose the key pair that it was issued with, then check again.</source>
        <translation>Wählen Sie das Schlüsselpaar, mit dem es ausgestellt wurde, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>It belongs to another region than %1, or to another project than the key pair used here.</source>
        <translation>Es gehört zu einer anderen Region als %1 oder zu einem anderen Projekt als das hier benutzte Schlüsselpaar.</translation>
    </message>
    <message>
        <source>Whoever checked it asked another region or project than its own.</source>
        <translation>Wer es geprüft hat, fragte eine andere Region oder ein anderes Projekt als das eigene.</translation>
    </message>
    <message>
        <source>It was still active %1 before the server said no.</source>
        <translation>%1 bevor der Server nein sagte, war es noch aktiv.</translation>
    </message>
    <message>
        <source>Somebody else revoked it.</source>
        <translation>Jemand anderes hat es widerrufen.</translation>
    </message>
    <message>
        <source>Another program that uses this sandbox may have done it. Ask for a new token.</source>
        <translation>Ein anderes Programm, das diese Sandbox benutzt, kann es getan haben. Fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>Ask for a new token with the same key pair. If that works, the key is fine and this is the likely cause: ask who else has the token.</source>
        <translation>Fordern Sie mit demselben Schlüsselpaar ein neues Token an. Geht das, ist der Schlüssel in Ordnung und dies die wahrscheinliche Ursache: Fragen Sie, wer das Token noch hat.</translation>
    </message>
    <message>
        <source>Ask for a new token with the same key pair. If that is refused, it was the key. One that was only regenerated is no cause: its tokens go on working.</source>
        <translation>Fordern Sie mit demselben Schlüsselpaar ein neues Token an. Wird das abgelehnt, lag es am Schlüssel. Ein nur neu erzeugter ist keine Ursache: Seine Tokens gelten weiter.</translation>
    </message>
    <message>
        <source>It can have gone up to a minute before that last &quot;active&quot;.</source>
        <translation>Er kann bis zu einer Minute vor jenem letzten „aktiv“ weggefallen sein.</translation>
    </message>
    <message>
        <source>The API key that made it was deleted or blocked: its tokens then stop working within a minute.</source>
        <translation>Der API-Schlüssel, der es erzeugt hat, wurde gelöscht oder gesperrt: Seine Tokens gelten dann binnen einer Minute nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>It never existed: a typo, or cut off. It has %n characters.</source>
        <translation>
            <numerusform>Es hat nie existiert: ein Tippfehler, oder abgeschnitten. Es hat %n Zeichen.</numerusform>
            <numerusform>Es hat nie existiert: ein Tippfehler, oder abgeschnitten. Es hat %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It never existed: a typo, or cut off.</source>
        <translation>Es hat nie existiert: ein Tippfehler, oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Its text is damaged: it holds characters that no token should (%1).</source>
        <translation>Sein Text ist beschädigt: Er enthält Zeichen, die in keinem Token stehen sollten (%1).</translation>
    </message>
    <message>
        <source>Its text is cut off: it ends in dots.</source>
        <translation>Sein Text ist abgeschnitten: Er endet mit Punkten.</translation>
    </message>
    <message numerus="yes">
        <source>Its text is probably cut off: it has only %n characters.</source>
        <translation>
            <numerusform>Sein Text ist wahrscheinlich abgeschnitten: Er hat nur %n Zeichen.</numerusform>
            <numerusform>Sein Text ist wahrscheinlich abgeschnitten: Er hat nur %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source> (certain)</source>
        <translation> (sicher)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>Standard input can&apos;t be read. Perhaps it is a folder, which holds no text.</source>
        <translation>Die Standardeingabe ist nicht lesbar. Vielleicht ist sie ein Ordner, in dem kein Text steht.</translation>
    </message>
    <message>
        <source>That is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Die Datei lässt sich nicht öffnen: Es gibt keine dieses Namens, oder sie darf nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Inspect a token</source>
        <translation>Token untersuchen</translation>
    </message>
    <message>
        <source>&amp;Paste or drop what you have: a token, its JSON, “Bearer …”, headers, a curl line, an HTTP answer, an error, a .env, Postman or HAR file. Nothing is sent to a server.</source>
        <translation>&amp;Fügen Sie ein oder legen Sie ab, was Sie haben: ein Token, sein JSON, „Bearer …“, Header, eine curl-Zeile, eine HTTP-Antwort, einen Fehler, eine .env-, Postman- oder HAR-Datei. An einen Server wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Text to inspect</source>
        <translation>Zu untersuchender Text</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>The server names another client (%1) than before (%2).</source>
        <translation>Der Server nennt einen anderen Client (%1) als zuvor (%2).</translation>
    </message>
    <message>
        <source>token_type is &quot;%1&quot;. Only Bearer is published, so no header is made of this token.</source>
        <translation>token_type ist „%1“. Veröffentlicht ist nur Bearer, daher wird aus diesem Token kein Header gemacht.</translation>
    </message>
    <message>
        <source>The server answered about another token than the one that was sent, so nothing of its answer is shown. Something in between may mix up answers.</source>
        <translation>Der Server hat über ein anderes Token geantwortet als das gesendete, daher wird von seiner Antwort nichts gezeigt. Vielleicht vertauscht etwas dazwischen die Antworten.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 is out of range: it reaches beyond the year 9999 and isn&apos;t used.</source>
        <translation>%1 ist außerhalb des Bereichs: Es reicht über das Jahr 9999 hinaus und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 is a number written as text. It was read as a number.</source>
        <translation>%1 ist eine als Text geschriebene Zahl. Es wurde als Zahl gelesen.</translation>
    </message>
    <message>
        <source>%1 has a fraction, which was dropped.</source>
        <translation>%1 hat Nachkommastellen, die weggelassen wurden.</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds: as such it is %2 UTC. As seconds, which the API reports, it lies in the year %3. Neither is used.</source>
        <translation>%1 sieht nach Millisekunden aus: Als solche ist es %2 UTC. Als Sekunden, die die API meldet, liegt es im Jahr %3. Keines davon wird benutzt.</translation>
    </message>
    <message>
        <source>%1 is %2, where %3 belongs. It can&apos;t be used.</source>
        <translation>%1 ist %2, wo %3 hingehört. Es ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>%1 holds half of a character pair, which is no character. U+FFFD stands in its place.</source>
        <translation>%1 enthält ein halbes Zeichenpaar, was kein Zeichen ist. U+FFFD steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>%1 is %2, which is no time to expire. It isn&apos;t used.</source>
        <translation>%1 ist %2, was kein Ablauf ist. Es wird nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>Its second part isn&apos;t base64url: it may have been changed or cut off when it was copied.</source>
        <translation>Sein zweiter Teil ist kein base64url: Vielleicht wurde er beim Kopieren verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Its claims can&apos;t be read. %1</source>
        <translation>Seine Claims sind nicht lesbar. %1</translation>
    </message>
</context>
<context>
    <name>KeyringWords</name>
    <message>
        <source>The keyring has no secret key for this server and application ID.</source>
        <translation>Der Schlüsselbund hat keinen geheimen Schlüssel für diesen Server und diese Anwendungs-ID.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, as the desktop does when you sign in, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, wie es der Desktop beim Anmelden tut, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keyring answers here, so a key can&apos;t be kept beyond this session. One comes with most desktops.</source>
        <translation>Hier antwortet kein Schlüsselbund, daher kann ein Schlüssel nicht über diese Sitzung hinaus behalten werden. Die meisten Desktops bringen einen mit.</translation>
    </message>
    <message>
        <source>The keyring refused access. Allow Bearerscope in the settings of the keyring, and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie Bearerscope in den Einstellungen des Schlüsselbunds und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring broke down, or didn&apos;t answer in time. See whether its own program opens, sign in anew if it doesn&apos;t, and try again.</source>
        <translation>Der Schlüsselbund ist gescheitert oder hat nicht rechtzeitig geantwortet. Sehen Sie nach, ob sein eigenes Programm sich öffnet, melden Sie sich sonst neu an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key was forgotten while it was looked for. Try again to fetch it anew.</source>
        <translation>Der Schlüssel wurde vergessen, während er gesucht wurde. Versuchen Sie es erneut, um ihn neu zu holen.</translation>
    </message>
    <message>
        <source>The key is known for this session only.</source>
        <translation>Der Schlüssel ist nur für diese Sitzung bekannt.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>LeastCommand</name>
    <message>
        <source>The token at hand is over, so it opens nothing any more; what follows is about its scopes.</source>
        <translation>Das vorhandene Token ist vorbei und öffnet nichts mehr; das Folgende gilt seinen Scopes.</translation>
    </message>
    <message>
        <source>Which scopes the token at hand has isn&apos;t reported, so they can&apos;t be compared. Check it with the server, which names them.</source>
        <translation>Welche Scopes das vorhandene Token hat, ist nicht gemeldet, daher lassen sie sich nicht vergleichen. Prüfen Sie es beim Server, der sie nennt.</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>The list still holds what nobody knows; your choice: %1.</source>
        <translation>In der Liste steht noch, was niemand kennt; Ihre Wahl: %1.</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>Berichtigt: %1.</translation>
    </message>
    <message>
        <source>Your choice: %1.</source>
        <translation>Ihre Wahl: %1.</translation>
    </message>
    <message>
        <source>; or: </source>
        <translation>; oder: </translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no list of scopes is.</source>
        <translation>Der Text ist größer als 1 MiB, was keine Liste von Scopes ist.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8, so it is no list of scopes.</source>
        <translation>Der Text ist kein UTF-8, also keine Liste von Scopes.</translation>
    </message>
    <message>
        <source>There is no scope to look at: the text is empty.</source>
        <translation>Es gibt keinen Scope anzusehen: Der Text ist leer.</translation>
    </message>
    <message>
        <source>This isn&apos;t a list of scopes; it may hold a token, so nothing of it is repeated. Give the names alone, or let &quot;inspect&quot; read a token with its scopes.</source>
        <translation>Das ist keine Liste von Scopes; vielleicht steht ein Token darin, daher wird nichts davon wiederholt. Geben Sie nur die Namen an, oder lassen Sie „inspect“ ein Token mit seinen Scopes lesen.</translation>
    </message>
</context>
<context>
    <name>LintPanel</name>
    <message>
        <source>Show the next remark on these scopes</source>
        <translation>Die nächste Bemerkung zu diesen Scopes zeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Request token</source>
        <translation>Token anfordern</translation>
    </message>
    <message>
        <source>Ask the server for a token with the ticked scopes (Ctrl+Return)</source>
        <translation>Den Server um ein Token mit den gewählten Scopes bitten (Strg+Return)</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Token untersuchen…</translation>
    </message>
    <message>
        <source>Read a token that you were sent, without asking a server (Ctrl+I)</source>
        <translation>Ein Token lesen, das Sie bekommen haben, ohne einen Server zu fragen (Strg+I)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The latest calls as they went over the wire</source>
        <translation>Die letzten Aufrufe, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>The tokens of this session</source>
        <translation>Die Tokens dieser Sitzung</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Clear the clipboard &amp;after</source>
        <translation>Zwischenablage leeren n&amp;ach</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Warn before it ends</source>
        <translation>Vor dem Ablauf wa&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>Token &amp;untersuchen…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>Token&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>Load a &amp;scope catalogue…</source>
        <translation>Scope-&amp;Katalog laden…</translation>
    </message>
    <message>
        <source>Judge scopes and endpoints by a newer list of them</source>
        <translation>Scopes und Endpunkte nach einer neueren Liste beurteilen</translation>
    </message>
    <message>
        <source>Use the &amp;built-in catalogue</source>
        <translation>&amp;Eingebauten Katalog verwenden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>&amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy c&amp;url line</source>
        <translation>&amp;curl-Zeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;port for a ticket…</source>
        <translation>&amp;Bericht für ein Ticket…</translation>
    </message>
    <message>
        <source>&amp;Paste and inspect</source>
        <translation>&amp;Einfügen und untersuchen</translation>
    </message>
    <message>
        <source>C&amp;lear clipboard now</source>
        <translation>Zwischenablage jetzt &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>&amp;Geheimnisse vergessen</translation>
    </message>
    <message>
        <source>Drop the token, the keys and what was copied; what the keyring has stays there</source>
        <translation>Das Token, die Schlüssel und das Kopierte verwerfen; was der Schlüsselbund hat, bleibt dort</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>&amp;Request token</source>
        <translation>Token &amp;anfordern</translation>
    </message>
    <message>
        <source>&amp;Check with server</source>
        <translation>Beim &amp;Server prüfen</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Can &amp;it call…</source>
        <translation>Ist ein Au&amp;fruf möglich…</translation>
    </message>
    <message>
        <source>&amp;Find scopes for calls…</source>
        <translation>Scopes für Aufrufe fi&amp;nden…</translation>
    </message>
    <message>
        <source>&amp;Keep fresh</source>
        <translation>Frisch &amp;halten</translation>
    </message>
    <message>
        <source>Renew when 85 % of the lifetime is over, as long as this window is open; each time spends one of the project&apos;s tokens</source>
        <translation>Erneuern, wenn 85 % der Lebensdauer vorbei sind, solange dieses Fenster offen ist; das verbraucht jedes Mal eines der Tokens des Projekts</translation>
    </message>
    <message>
        <source>Revoke the &amp;superseded token</source>
        <translation>Erset&amp;ztes Token widerrufen</translation>
    </message>
    <message>
        <source>Each renewal, by hand or by itself, ends the token before it for everybody who uses it</source>
        <translation>Jede Erneuerung, von Hand oder von selbst, beendet das vorige Token für alle, die es benutzen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>C&amp;ancel call</source>
        <translation>Aufruf abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Reveal token</source>
        <translation>Token an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>For a shared screen: shows no IDs, nothing of tokens, and no names of own servers</source>
        <translation>Für einen geteilten Bildschirm: zeigt keine IDs, nichts von Tokens und keine Namen eigener Server</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Austausch</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Filter scopes</source>
        <translation>Scopes &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Voucherify&apos;s API &amp;reference</source>
        <translation>API-&amp;Referenz von Voucherify</translation>
    </message>
    <message>
        <source>Opens docs.voucherify.io in the browser</source>
        <translation>Öffnet docs.voucherify.io im Browser</translation>
    </message>
    <message>
        <source>What is &amp;protected…</source>
        <translation>Was ge&amp;schützt ist…</translation>
    </message>
    <message>
        <source>&amp;About Bearerscope</source>
        <translation>Üb&amp;er Bearerscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
</context>
<context>
    <name>MaskedBytes</name>
    <message>
        <source>… (cut here)</source>
        <translation>… (hier abgeschnitten)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Voucherify&apos;s support asks for this</source>
        <translation>Danach fragt der Support von Voucherify</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>MissingScopes</name>
    <message>
        <source>The spelling may be wrong: the scopes published by %1 don&apos;t include %2.</source>
        <translation>Vielleicht ist die Schreibung falsch: Unter den bis %1 veröffentlichten Scopes ist %2 nicht.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the published name; capitals, dashes and underscores count. If it is newer than this list, look for it in Voucherify&apos;s own documentation.</source>
        <translation>Vergleichen Sie den Namen Buchstabe für Buchstabe mit dem veröffentlichten; Großbuchstaben, Binde- und Unterstriche zählen. Ist er neuer als diese Liste, suchen Sie ihn in der Dokumentation von Voucherify.</translation>
    </message>
    <message>
        <source>Nothing is lost of %1: what it opens is opened by %2 as well, which was granted.</source>
        <translation>Von %1 ist nichts verloren: Was er öffnet, öffnet auch %2, und das wurde erteilt.</translation>
    </message>
    <message>
        <source>Make a call that needs it: it should be let through. For a token that opens less, request it without %1.</source>
        <translation>Machen Sie einen Aufruf, der ihn braucht: Er sollte durchgelassen werden. Für ein Token, das weniger öffnet, fordern Sie es ohne %1 an.</translation>
    </message>
    <message>
        <source>Of all that %1 opens, just this was granted: %2. The role of the API key may include no more; whether the server narrows a scope to the role isn&apos;t published.</source>
        <translation>Von allem, was %1 öffnet, wurde nur das erteilt: %2. Vielleicht umfasst die Rolle des API-Schlüssels nicht mehr; ob der Server einen Scope auf die Rolle einschränkt, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Compare what was granted with the role of the API key. If it is enough for your calls, request just that from now on; if not, ask an administrator of the project to extend the role, then request again.</source>
        <translation>Vergleichen Sie, was erteilt wurde, mit der Rolle des API-Schlüssels. Reicht es für Ihre Aufrufe, fordern Sie künftig nur das an; sonst bitten Sie einen Administrator des Projekts, die Rolle zu erweitern, und fordern Sie erneut an.</translation>
    </message>
    <message>
        <source>The role of the API key may not include %1: a token can do no more than the key that made it.</source>
        <translation>Vielleicht umfasst die Rolle des API-Schlüssels %1 nicht: Ein Token kann nicht mehr als der Schlüssel, der es erzeugt hat.</translation>
    </message>
    <message>
        <source>Ask an administrator of the project to look at the key&apos;s role and to extend it, then request again. If the scope is granted then, it was the role.</source>
        <translation>Bitten Sie einen Administrator des Projekts, die Rolle des Schlüssels anzusehen und zu erweitern, und fordern Sie erneut an. Wird der Scope dann erteilt, lag es an der Rolle.</translation>
    </message>
    <message>
        <source>The project itself may not have what %1 is for: switched off in its settings, or not part of its plan. How scopes depend on that isn&apos;t published.</source>
        <translation>Vielleicht hat das Projekt selbst nicht, wofür %1 da ist: in seinen Einstellungen ausgeschaltet oder nicht im Tarif. Wie Scopes davon abhängen, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Request the same with a key whose role includes everything. If it is missing there as well, ask an administrator of the project or Voucherify&apos;s support.</source>
        <translation>Fordern Sie dasselbe mit einem Schlüssel an, dessen Rolle alles umfasst. Fehlt es auch dort, fragen Sie einen Administrator des Projekts oder den Support von Voucherify.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>What stands where the token belongs is the name of another variable (%1). Paste the token itself.</source>
        <translation>Was an der Stelle des Tokens steht, ist der Name einer anderen Variablen (%1). Fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>There is a variable without a value: %1. Postman exports initial values only, not current ones.</source>
        <translation>Es gibt eine Variable ohne Wert: %1. Postman exportiert nur Anfangswerte, nicht die aktuellen.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>Zei&amp;tlimit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For a whole call, from the first step to the last byte of the answer.</source>
        <translation>Für einen ganzen Aufruf, vom ersten Schritt bis zum letzten Byte der Antwort.</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>proxy.example:3128</source>
        <translation>proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Plain http and this computer itself are always reached directly.</source>
        <translation>Unverschlüsseltes http und dieser Computer selbst werden immer direkt erreicht.</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>&amp;Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <translation>keine außer denen des Systems</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>A PEM file of certificates to trust besides the system&apos;s, for a network that intercepts TLS.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen außer denen des Systems vertraut wird, für ein Netz, das TLS aufbricht.</translation>
    </message>
    <message>
        <source>Holds from the next call on.</source>
        <translation>Gilt ab dem nächsten Aufruf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>NetworkProblems</name>
    <message>
        <source>No program listens there, or a firewall turns you away.</source>
        <translation>Dort lauscht kein Programm, oder eine Firewall weist Sie ab.</translation>
    </message>
    <message>
        <source>It wants a sign-in. A proxy with user name and password can be named in the environment variable https_proxy.</source>
        <translation>Er verlangt eine Anmeldung. Ein Proxy mit Benutzername und Passwort kann in der Umgebungsvariablen https_proxy genannt werden.</translation>
    </message>
    <message>
        <source>It refuses to connect to the server.</source>
        <translation>Er verweigert die Verbindung zum Server.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy.</source>
        <translation>Was dort antwortet, ist kein HTTP-Proxy.</translation>
    </message>
    <message>
        <source>It says that it can&apos;t reach the server.</source>
        <translation>Er sagt, dass er den Server nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Its name was not found, or it did not find the server.</source>
        <translation>Sein Name wurde nicht gefunden, oder er hat den Server nicht gefunden.</translation>
    </message>
    <message>
        <source>It did not find the server.</source>
        <translation>Er hat den Server nicht gefunden.</translation>
    </message>
    <message>
        <source>The connection was closed while it was being set up, by the proxy or by the server behind it.</source>
        <translation>Die Verbindung wurde beim Aufbau geschlossen, vom Proxy oder vom Server dahinter.</translation>
    </message>
    <message>
        <source>It set up no connection to the server.</source>
        <translation>Er hat keine Verbindung zum Server aufgebaut.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because you chose it: “Network…” in the window, --proxy on the command line.</source>
        <translation>Aufrufe an %1 gehen hindurch, weil Sie ihn gewählt haben: „Netzwerk…“ im Fenster, --proxy auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because this computer&apos;s network settings name it.</source>
        <translation>Aufrufe an %1 gehen hindurch, weil die Netzwerkeinstellungen dieses Computers ihn nennen.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because the environment variable %2 names it.</source>
        <translation>Aufrufe an %1 gehen hindurch, weil die Umgebungsvariable %2 ihn nennt.</translation>
    </message>
    <message>
        <source>What answers on that port doesn&apos;t speak TLS: plain http, or another service.</source>
        <translation>Was an diesem Port antwortet, spricht kein TLS: unverschlüsseltes http oder ein anderer Dienst.</translation>
    </message>
    <message>
        <source>It speaks only versions of TLS that are no longer safe: older than 1.2.</source>
        <translation>Er spricht nur TLS-Versionen, die nicht mehr sicher sind: älter als 1.2.</translation>
    </message>
    <message>
        <source>It broke the handshake off: it has no safe cipher in common with this computer, or wants a client certificate.</source>
        <translation>Er hat den Handshake abgebrochen: Er hat mit diesem Computer keine sichere Verschlüsselung gemeinsam, oder er verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>It wants a client certificate, which Bearerscope has none of.</source>
        <translation>Er verlangt ein Client-Zertifikat, und Bearerscope hat keines.</translation>
    </message>
    <message>
        <source>It says that it doesn&apos;t know that name.</source>
        <translation>Er sagt, dass er diesen Namen nicht kennt.</translation>
    </message>
    <message>
        <source>It broke the handshake off with the TLS alert number %1.</source>
        <translation>Er hat den Handshake mit dem TLS-Alarm Nummer %1 abgebrochen.</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1, which may have answered in its place.</source>
        <translation>Der Weg dorthin führt durch den Proxy %1, der an seiner Stelle geantwortet haben kann.</translation>
    </message>
    <message>
        <source>It was closed while the secure connection was being set up: servers that want a client certificate do that, and firewalls that block TLS.</source>
        <translation>Sie wurde beim Aufbau der sicheren Verbindung geschlossen: Das tun Server, die ein Client-Zertifikat verlangen, und Firewalls, die TLS sperren.</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1, which is the likely cause.</source>
        <translation>Der Weg dorthin führt durch den Proxy %1, an dem es wahrscheinlich liegt.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>The network settings can&apos;t be read, so the usual ones hold: 15 s, the system&apos;s proxy, the system&apos;s authorities.</source>
        <translation>Die Netzwerkeinstellungen sind nicht lesbar, daher gelten die üblichen: 15 s, der Proxy des Systems, die Zertifizierungsstellen des Systems.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more notes stand below.</source>
        <translation>
            <numerusform>Ein weiterer Hinweis steht unten.</numerusform>
            <numerusform>%n weitere Hinweise stehen unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: an error answer.</source>
        <translation>Erkannt: eine Fehlerantwort.</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>Token ausgestellt.</translation>
    </message>
    <message>
        <source>The server says: active.</source>
        <translation>Der Server sagt: aktiv.</translation>
    </message>
    <message>
        <source>The server says: not active.</source>
        <translation>Der Server sagt: nicht aktiv.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say why. What remains possible is listed under &quot;Why&quot;, with how to tell it apart.</source>
        <translation>Er sagt nicht, warum. Was noch möglich ist, steht unter „Warum?“, und wie es sich unterscheiden lässt.</translation>
    </message>
    <message>
        <source>The answer is about another token.</source>
        <translation>Die Antwort gilt einem anderen Token.</translation>
    </message>
    <message>
        <source>The token is revoked.</source>
        <translation>Das Token ist widerrufen.</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from now on.</source>
        <translation>Wer es noch benutzt, wird von jetzt an abgewiesen.</translation>
    </message>
    <message>
        <source>The earlier token is revoked. The one shown is another.</source>
        <translation>Das frühere Token ist widerrufen. Gezeigt wird ein anderes.</translation>
    </message>
    <message>
        <source>The answer was about an earlier token and isn&apos;t shown.</source>
        <translation>Die Antwort galt einem früheren Token und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was sent: another call is under way.</source>
        <translation>Es wurde nichts gesendet: Ein anderer Aufruf läuft.</translation>
    </message>
    <message>
        <source>Try again once it has ended, or stop it first.</source>
        <translation>Versuchen Sie es erneut, wenn er zu Ende ist, oder brechen Sie ihn vorher ab.</translation>
    </message>
    <message>
        <source>The renewed token isn&apos;t shown: the one that it was to replace is gone.</source>
        <translation>Das erneuerte Token wird nicht gezeigt: Das, welches es ersetzen sollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It stands in the History, and counts among the project&apos;s 1000 until its time is over. The one before it wasn&apos;t revoked.</source>
        <translation>Es steht im Verlauf und zählt zu den 1000 des Projekts, bis seine Zeit vorbei ist. Das vorige wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>Token renewed, and the one before it revoked.</source>
        <translation>Token erneuert, und das vorige widerrufen.</translation>
    </message>
    <message>
        <source>Token renewed. The one before it was over already.</source>
        <translation>Token erneuert. Das vorige war schon vorbei.</translation>
    </message>
    <message>
        <source>Take it to be valid until its time is over.</source>
        <translation>Betrachten Sie es als gültig, bis seine Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>Token renewed, but the one before it isn&apos;t known to be revoked.</source>
        <translation>Token erneuert, aber ob das vorige widerrufen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The token ends in %1.</source>
        <translation>Das Token endet in %1.</translation>
    </message>
    <message>
        <source>The token has ended.</source>
        <translation>Das Token ist zu Ende.</translation>
    </message>
    <message>
        <source>Renew asks the same server for a new one, with the same keys and scopes.</source>
        <translation>„Erneuern“ bittet denselben Server mit denselben Schlüsseln und Scopes um ein neues.</translation>
    </message>
    <message>
        <source>It came as text, so it can&apos;t be renewed from here: whoever uses it has to ask for a new one.</source>
        <translation>Es kam als Text und kann daher von hier aus nicht erneuert werden: Wer es benutzt, muss ein neues anfordern.</translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Erkannt: %1.</translation>
    </message>
    <message>
        <source>The text alone doesn&apos;t tell until when and for what it is valid: check it with the server.</source>
        <translation>Der Text allein sagt nicht, bis wann und wofür es gilt: Prüfen Sie es beim Server.</translation>
    </message>
    <message>
        <source>It is a JSON Web Token, whose own claims are shown as well.</source>
        <translation>Es ist ein JSON Web Token, dessen eigene Claims ebenfalls gezeigt werden.</translation>
    </message>
    <message>
        <source>It also asks for a token.</source>
        <translation>Es fordert auch ein Token an.</translation>
    </message>
    <message>
        <source>This asks for a token, and holds none.</source>
        <translation>Das fordert ein Token an und enthält keines.</translation>
    </message>
    <message>
        <source>Fill in the form, then choose Request token.</source>
        <translation>Füllen Sie das Formular aus und wählen Sie dann „Token anfordern“.</translation>
    </message>
    <message>
        <source>It was issued in this session: the History has it with all that is known.</source>
        <translation>Es wurde in dieser Sitzung ausgestellt: Im Verlauf steht es mit allem, was bekannt ist.</translation>
    </message>
</context>
<context>
    <name>OfflineCommands</name>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A token, or nothing to hear which scope is needed,</source>
        <translation>Ein Token, oder nichts, um den nötigen Scope zu erfahren,</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>A list of calls</source>
        <translation>Eine Liste von Aufrufen</translation>
    </message>
    <message>
        <source>A list of scopes</source>
        <translation>Eine Liste von Scopes</translation>
    </message>
    <message>
        <source>The first token: %1</source>
        <translation>Das erste Token: %1</translation>
    </message>
    <message>
        <source>The second token: %1</source>
        <translation>Das zweite Token: %1</translation>
    </message>
    <message>
        <source>A token, or an error answer</source>
        <translation>Ein Token oder eine Fehlerantwort</translation>
    </message>
</context>
<context>
    <name>OtherMembers</name>
    <message>
        <source>… (members left out: %1)</source>
        <translation>… (weggelassene Einträge: %1)</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>This is an HTTP answer without token JSON in its body.</source>
        <translation>Das ist eine HTTP-Antwort ohne Token-JSON im Body.</translation>
    </message>
    <message>
        <source>Of the status line and the headers only Date was read.</source>
        <translation>Von der Statuszeile und den Headern wurde nur Date gelesen.</translation>
    </message>
    <message>
        <source>Only the body was read. The status line and the headers were ignored.</source>
        <translation>Nur der Body wurde gelesen. Statuszeile und Header wurden ignoriert.</translation>
    </message>
    <message>
        <source>This is another answer of Bearerscope&apos;s own. There is no token in it.</source>
        <translation>Das ist eine andere Antwort von Bearerscope selbst. Darin ist kein Token.</translation>
    </message>
    <message>
        <source>This JSON can&apos;t be inspected. %1</source>
        <translation>Dieses JSON lässt sich nicht untersuchen. %1</translation>
    </message>
    <message>
        <source>The token in this report is masked, so there is none to check or copy. Its scopes and times were read; --reveal shows the token.</source>
        <translation>Das Token in diesem Bericht ist maskiert, daher ist keines zu prüfen oder zu kopieren. Seine Scopes und Zeiten wurden gelesen; --reveal zeigt das Token.</translation>
    </message>
    <message>
        <source>The access token holds characters that no token should, some of which may look like others: %1.</source>
        <translation>Das Zugriffstoken enthält Zeichen, die in keinem Token stehen sollten und von denen manche wie andere aussehen: %1.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no token is.</source>
        <translation>Der Text ist größer als 1 MiB, was kein Token ist.</translation>
    </message>
    <message>
        <source>The recording is larger than 16 MiB. Record less of it, such as the one call that is in question.</source>
        <translation>Die Aufzeichnung ist größer als 16 MiB. Zeichnen Sie weniger auf, etwa nur den fraglichen Aufruf.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8. If it comes from a file, save that as UTF-8.</source>
        <translation>Der Text ist kein UTF-8. Wenn er aus einer Datei kommt, speichern Sie diese als UTF-8.</translation>
    </message>
    <message>
        <source>This token is masked: its middle was replaced by dots when it was shown, so there is nothing to ask about. Copy it whole; on the command line, --reveal shows it.</source>
        <translation>Dieses Token ist maskiert: Seine Mitte wurde beim Anzeigen durch Punkte ersetzt, daher lässt sich nach nichts fragen. Kopieren Sie es ganz; auf der Kommandozeile zeigt es --reveal.</translation>
    </message>
    <message>
        <source>There were blanks or quotes around the token. They were left out.</source>
        <translation>Um das Token standen Leerzeichen oder Anführungszeichen. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>There is nothing to inspect: the text is empty.</source>
        <translation>Es gibt nichts zu untersuchen: Der Text ist leer.</translation>
    </message>
    <message>
        <source>%1 in an HTTP answer</source>
        <translation>%1 in einer HTTP-Antwort</translation>
    </message>
    <message>
        <source>token JSON</source>
        <translation>Token-JSON</translation>
    </message>
    <message>
        <source>introspection JSON (the answer to a check)</source>
        <translation>Introspektions-JSON (die Antwort auf eine Prüfung)</translation>
    </message>
    <message>
        <source>Bearerscope&apos;s own JSON report</source>
        <translation>Bearerscopes eigener JSON-Bericht</translation>
    </message>
    <message>
        <source>a bare access token</source>
        <translation>ein bloßes Zugriffstoken</translation>
    </message>
    <message>
        <source>a Bearer token</source>
        <translation>ein Bearer-Token</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>Formulardaten</translation>
    </message>
    <message>
        <source>an Authorization header</source>
        <translation>ein Authorization-Header</translation>
    </message>
    <message>
        <source>a curl line</source>
        <translation>eine curl-Zeile</translation>
    </message>
    <message>
        <source>a PowerShell call</source>
        <translation>ein PowerShell-Aufruf</translation>
    </message>
    <message>
        <source>variables (.env)</source>
        <translation>Variablen (.env)</translation>
    </message>
    <message>
        <source>a Postman environment</source>
        <translation>eine Postman-Umgebung</translation>
    </message>
    <message>
        <source>a HAR recording</source>
        <translation>eine HAR-Aufzeichnung</translation>
    </message>
    <message>
        <source>These are variables, but none has the name of a token or a key, such as ACCESS_TOKEN, VOUCHERIFY_TOKEN, X_APP_ID or X_APP_TOKEN.</source>
        <translation>Das sind Variablen, aber keine hat den Namen eines Tokens oder eines Schlüssels wie ACCESS_TOKEN, VOUCHERIFY_TOKEN, X_APP_ID oder X_APP_TOKEN.</translation>
    </message>
    <message>
        <source>The text ends within quotes: the token may be cut off.</source>
        <translation>Der Text endet innerhalb von Anführungszeichen: Vielleicht ist das Token abgeschnitten.</translation>
    </message>
    <message>
        <source>This isn&apos;t one token: there are several words or lines.</source>
        <translation>Das ist nicht ein Token: Es sind mehrere Wörter oder Zeilen.</translation>
    </message>
    <message>
        <source>This is a web address, not a token.</source>
        <translation>Das ist eine Webadresse, kein Token.</translation>
    </message>
    <message>
        <source>This is too short for an access token.</source>
        <translation>Das ist zu kurz für ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>There is JSON in this text, with something in front of it. Copy just the JSON, from its first { to its last }.</source>
        <translation>In diesem Text ist JSON, mit etwas davor. Kopieren Sie nur das JSON, von seiner ersten { bis zu seiner letzten }.</translation>
    </message>
    <message>
        <source>Recognised are token JSON, an HTTP answer, &quot;Bearer TOKEN&quot;, headers, a curl line or PowerShell call, form data, a .env file, a Postman environment, a HAR file, or the token alone.</source>
        <translation>Erkannt werden Token-JSON, eine HTTP-Antwort, „Bearer TOKEN“, Header, eine curl-Zeile oder ein PowerShell-Aufruf, Formulardaten, eine .env-Datei, eine Postman-Umgebung, eine HAR-Datei oder das Token allein.</translation>
    </message>
    <message>
        <source>This holds an API key pair but no access token: it asks for a token.</source>
        <translation>Darin ist ein API-Schlüsselpaar, aber kein Zugriffstoken: Es fordert ein Token an.</translation>
    </message>
    <message>
        <source>Enter the pair in the window and choose Request token, or hand the text to &quot;bearerscope request --from FILE&quot;.</source>
        <translation>Geben Sie das Paar im Fenster ein und wählen Sie „Token anfordern“, oder übergeben Sie den Text an „bearerscope request --from DATEI“.</translation>
    </message>
    <message>
        <source>This is a web page, not a token: a proxy&apos;s or a sign-in page? Copy the token itself.</source>
        <translation>Das ist eine Webseite, kein Token: die eines Proxys oder eine Anmeldeseite? Kopieren Sie das Token selbst.</translation>
    </message>
    <message>
        <source>This is an error answer, not a token.</source>
        <translation>Das ist eine Fehlerantwort, kein Token.</translation>
    </message>
    <message>
        <source>Its request ID is %1.</source>
        <translation>Ihre Request-ID ist %1.</translation>
    </message>
    <message>
        <source>This is form data without an access token in it.</source>
        <translation>Das sind Formulardaten ohne ein Zugriffstoken darin.</translation>
    </message>
    <message>
        <source>There is no access token in this text.</source>
        <translation>In diesem Text ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>What stands where the token belongs is a placeholder, such as {{token}}, $TOKEN or &lt;token&gt;. Paste the token itself.</source>
        <translation>Was an der Stelle des Tokens steht, ist ein Platzhalter wie {{token}}, $TOKEN oder &lt;token&gt;. Fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>It stands within other text, which was ignored.</source>
        <translation>Es steht in anderem Text, der ignoriert wurde.</translation>
    </message>
    <message>
        <source>Enter the pair in the window and choose Request token.</source>
        <translation>Geben Sie das Paar im Fenster ein und wählen Sie „Token anfordern“.</translation>
    </message>
</context>
<context>
    <name>PermissionWords</name>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (oder %2)</translation>
    </message>
    <message>
        <source>calls below %1 accept no OAuth token at all, whatever its scopes.</source>
        <translation>Aufrufe unter %1 nehmen gar kein OAuth-Token an, gleich mit welchen Scopes.</translation>
    </message>
    <message>
        <source>calls below %1 take the key itself, not a token.</source>
        <translation>Aufrufe unter %1 nehmen den Schlüssel selbst, kein Token.</translation>
    </message>
    <message>
        <source>calls below %1 accept a token, but which scope opens them isn&apos;t published.</source>
        <translation>Aufrufe unter %1 nehmen ein Token an, aber welcher Scope sie öffnet, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 needs %2 of a token of version 1. The scopes are permission codes of version 2, and what those open isn&apos;t published.</source>
        <translation>%1 braucht bei einem Token der Version 1 %2. Die Scopes sind Berechtigungscodes der Version 2, und was diese öffnen, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 through %2.</source>
        <translation>%1 durch %2.</translation>
    </message>
    <message>
        <source>The narrow scope %1 would do.</source>
        <translation>Der enge Scope %1 würde genügen.</translation>
    </message>
    <message>
        <source>%1 is published for %2, not for %3.</source>
        <translation>%1 ist für %2 veröffentlicht, nicht für %3.</translation>
    </message>
    <message>
        <source>%1 is none of the published calls.</source>
        <translation>%1 ist keiner der veröffentlichten Aufrufe.</translation>
    </message>
    <message>
        <source>If there is such a call, it needs %1.</source>
        <translation>Falls es einen solchen Aufruf gibt, braucht er %1.</translation>
    </message>
    <message>
        <source>If there is such a call, %1 opens it, like everything below its path prefix.</source>
        <translation>Falls es einen solchen Aufruf gibt, öffnet ihn %1, wie alles unter seinem Pfadpräfix.</translation>
    </message>
    <message>
        <source>Published there: %1.</source>
        <translation>Dort veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>It is deprecated.</source>
        <translation>Er ist veraltet.</translation>
    </message>
    <message>
        <source>Deprecated: %1.</source>
        <translation>Veraltet: %1.</translation>
    </message>
    <message>
        <source>no published call has a path like %1.</source>
        <translation>kein veröffentlichter Aufruf hat einen Pfad wie %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Scopes unknown</source>
        <translation>Scopes unbekannt</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The key&apos;s role and IP allow-list can still refuse what a scope opens.</source>
        <translation>Die Rolle und die IP-Freigabeliste des Schlüssels können noch verweigern, was ein Scope öffnet.</translation>
    </message>
</context>
<context>
    <name>PowerShellCall</name>
    <message>
        <source>The call names a variable where the token belongs. Paste the token itself.</source>
        <translation>Der Aufruf nennt eine Variable, wo das Token hingehört. Fügen Sie das Token selbst ein.</translation>
    </message>
    <message>
        <source>The call ends within quotes: the token may be cut off.</source>
        <translation>Der Aufruf endet innerhalb von Anführungszeichen: Vielleicht ist das Token abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>The settings of the clipboard and of presenter mode can&apos;t be read, so a copied secret stays the usual %1 seconds, and presenter mode is off.</source>
        <translation>Die Einstellungen der Zwischenablage und des Präsentationsmodus sind nicht lesbar, daher bleibt ein kopiertes Geheimnis die üblichen %1 Sekunden, und der Präsentationsmodus ist aus.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>the way to the server</source>
        <translation>der Weg zum Server</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has %1 characters at most.</source>
        <translation>Der Name eines Profils hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A profile&apos;s name may only hold visible characters.</source>
        <translation>Der Name eines Profils darf nur sichtbare Zeichen enthalten.</translation>
    </message>
    <message>
        <source>That is the name of a server, which stands in the same list: choose another name.</source>
        <translation>Das ist der Name eines Servers, der in derselben Liste steht: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is no list of profiles of format %1.</source>
        <translation>Das ist keine Liste von Profilen im Format %1.</translation>
    </message>
    <message>
        <source>There can be %1 profiles at most, and these are %2.</source>
        <translation>Es kann höchstens %1 Profile geben, und das sind %2.</translation>
    </message>
    <message>
        <source>Profile %1 of the list can&apos;t be used: %2 is missing or wrong.</source>
        <translation>Profil %1 der Liste ist nicht brauchbar: %2 fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>Two profiles of the list have the same name, %1.</source>
        <translation>Zwei Profile der Liste haben denselben Namen, %1.</translation>
    </message>
</context>
<context>
    <name>ProfileArguments</name>
    <message>
        <source>What &quot;profiles&quot; does is one of %1.</source>
        <translation>Was „profiles“ tut, ist eines von %1.</translation>
    </message>
    <message>
        <source>It is written &quot;bearerscope profiles %1&quot;.</source>
        <translation>Geschrieben wird es „bearerscope profiles %1“.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Shop, staging</source>
        <translation>Shop, Staging</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>https://voucherify.example.com</source>
        <translation>https://voucherify.example.com</translation>
    </message>
    <message>
        <source>Cre&amp;dentials</source>
        <translation>Schlüssel&amp;art</translation>
    </message>
    <message>
        <source>&amp;Application ID</source>
        <translation>Anwendungs-&amp;ID</translation>
    </message>
    <message>
        <source>May stay empty: it is then asked for beside the profile</source>
        <translation>Darf leer bleiben: Dann wird neben dem Profil danach gefragt</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>Pro&amp;jekt-ID</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>vouchers orders</source>
        <translation>vouchers orders</translation>
    </message>
    <message>
        <source>What is asked for when the profile is chosen; with spaces between them</source>
        <translation>Was angefragt wird, wenn das Profil gewählt ist; mit Leerzeichen dazwischen</translation>
    </message>
    <message>
        <source>A profile holds no secret key. Proxy, time limit and authorities to trust are set under Network… while it is chosen.</source>
        <translation>Ein Profil enthält keinen geheimen Schlüssel. Proxy, Zeitlimit und Zertifizierungsstellen werden unter „Netzwerk…“ eingestellt, während es gewählt ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>It is no JSON, or can&apos;t be opened.</source>
        <translation>Es ist kein JSON oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be read, so there are none for now.</source>
        <translation>Die Profile sind nicht lesbar, daher gibt es vorerst keine.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles. Try again in a moment.</source>
        <translation>Ein anderes Programm ändert gerade die Profile. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: the settings&apos; folder may be read-only, or the disk full.</source>
        <translation>Die Profile konnten nicht gespeichert werden: Vielleicht ist der Ordner der Einstellungen schreibgeschützt oder der Datenträger voll.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be read, so nothing is changed.</source>
        <translation>Die Profile sind nicht lesbar, daher wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ProfileInput</name>
    <message>
        <source>The project ID holds a blank, a control character or a character outside ASCII.</source>
        <translation>Die Projekt-ID enthält ein Leerzeichen, ein Steuerzeichen oder ein Zeichen außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>A scope holds a character outside ASCII, which none does.</source>
        <translation>Ein Scope enthält ein Zeichen außerhalb von ASCII, was keiner tut.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is a profile called %1 already.</source>
        <translation>Ein Profil namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>There can be %1 profiles at most.</source>
        <translation>Es kann höchstens %1 Profile geben.</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Ein Profil namens %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>This is no JSON, so there are no profiles in it.</source>
        <translation>Das ist kein JSON, also sind keine Profile darin.</translation>
    </message>
    <message>
        <source>This JSON is no list of profiles as export writes it.</source>
        <translation>Dieses JSON ist keine Liste von Profilen, wie export sie schreibt.</translation>
    </message>
</context>
<context>
    <name>ProfilesCommand</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Schlüsselart</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>There are no profiles yet. &quot;bearerscope profiles add NAME --region us --app-id ID&quot; adds one.</source>
        <translation>Es gibt noch keine Profile. „bearerscope profiles add NAME --region us --app-id ID“ fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Whether the keyring has their secret keys isn&apos;t looked up for a list.</source>
        <translation>Ob der Schlüsselbund ihre geheimen Schlüssel hat, wird für eine Liste nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Name the profile&apos;s server with --region or --host. (The sandbox needs no profile.)</source>
        <translation>Nennen Sie den Server des Profils mit --region oder --host. (Die Sandbox braucht kein Profil.)</translation>
    </message>
    <message>
        <source>Added, without a secret key. &quot;bearerscope profiles set-key&quot; keeps it in the keyring; else X_APP_TOKEN or --secret-stdin brings it at each call.</source>
        <translation>Hinzugefügt, ohne geheimen Schlüssel. „bearerscope profiles set-key“ behält ihn im Schlüsselbund; sonst bringt ihn X_APP_TOKEN oder --secret-stdin bei jedem Aufruf.</translation>
    </message>
    <message>
        <source>The place is a number, counted from 1.</source>
        <translation>Die Stelle ist eine Zahl, gezählt ab 1.</translation>
    </message>
    <message>
        <source>The last place is number %1.</source>
        <translation>Die letzte Stelle ist Nummer %1.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
    <message>
        <source>A list of profiles</source>
        <translation>Eine Liste von Profilen</translation>
    </message>
    <message>
        <source>There are no profiles in it.</source>
        <translation>Darin sind keine Profile.</translation>
    </message>
    <message>
        <source>Added: %1. They bring no secret keys.</source>
        <translation>Hinzugefügt: %1. Geheime Schlüssel bringen sie nicht mit.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Duplicated.</source>
        <translation>Dupliziert.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>ProtectionBox</name>
    <message>
        <source>Keys stay in memory, and in the system&apos;s keyring where you ticked that. Tokens stay in memory.</source>
        <translation>Schlüssel bleiben im Arbeitsspeicher und, wo Sie das gewählt haben, im Schlüsselbund des Systems. Tokens bleiben im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Both are sent over https only, and never to where a redirect points.</source>
        <translation>Beides wird nur über https gesendet und nie dorthin, wohin eine Weiterleitung zeigt.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in time, before sleep, on a locked screen and on quitting, as long as it still holds what was copied here.</source>
        <translation>Die Zwischenablage wird rechtzeitig geleert, vor dem Ruhezustand, bei gesperrtem Bildschirm und beim Beenden, solange darin noch steht, was hier kopiert wurde.</translation>
    </message>
    <message>
        <source>On Linux, no core dump is written, and your other programs can&apos;t read this one&apos;s memory.</source>
        <translation>Unter Linux wird kein Speicherabbild geschrieben, und Ihre anderen Programme können den Speicher dieses Programms nicht lesen.</translation>
    </message>
    <message>
        <source>root, and malware under your account.</source>
        <translation>root und Schadprogramme unter Ihrem Konto.</translation>
    </message>
    <message>
        <source>Clipboard managers that ignore the hint that the content is secret.</source>
        <translation>Verwaltungen der Zwischenablage, die den Hinweis missachten, dass der Inhalt geheim ist.</translation>
    </message>
    <message>
        <source>Other programs on X11: each can record the screen, the keys and the clipboard.</source>
        <translation>Andere Programme unter X11: Jedes kann den Bildschirm, die Tasten und die Zwischenablage mitlesen.</translation>
    </message>
    <message>
        <source>Memory that goes to swap or into a hibernation image.</source>
        <translation>Speicher, der ausgelagert oder in ein Ruhezustandsabbild geschrieben wird.</translation>
    </message>
    <message>
        <source>A program that is killed (SIGKILL) while a token is on the clipboard.</source>
        <translation>Ein Programm, das beendet wird (SIGKILL), während ein Token in der Zwischenablage ist.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Was geschützt ist</translation>
    </message>
    <message>
        <source>What Bearerscope protects, and what it can&apos;t</source>
        <translation>Was Bearerscope schützt und was nicht</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>Geschützt:</translation>
    </message>
    <message>
        <source>Not protected against:</source>
        <translation>Nicht geschützt gegen:</translation>
    </message>
</context>
<context>
    <name>RenewalSettings</name>
    <message>
        <source>The setting of when to warn before a token ends can&apos;t be read, so it is the usual %1 %.</source>
        <translation>Die Einstellung, wann vor dem Ende eines Tokens gewarnt wird, ist nicht lesbar, daher sind es die üblichen %1 %.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>Its status is %1, which no final answer has.</source>
        <translation>Ihr Status ist %1, den keine endgültige Antwort hat.</translation>
    </message>
    <message>
        <source>Its status is %1, where 200 belongs.</source>
        <translation>Ihr Status ist %1, wo 200 hingehört.</translation>
    </message>
    <message>
        <source>With it came an HTML page, which is not shown.</source>
        <translation>Mit ihr kam eine HTML-Seite, die nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>It named no usable address.</source>
        <translation>Sie nannte keine brauchbare Adresse.</translation>
    </message>
    <message>
        <source>The address was %1.</source>
        <translation>Die Adresse war %1.</translation>
    </message>
    <message>
        <source>Its status is %1, where 204 belongs.</source>
        <translation>Ihr Status ist %1, wo 204 hingehört.</translation>
    </message>
    <message>
        <source>It has no headers, or far too many.</source>
        <translation>Sie hat keine Header oder viel zu viele.</translation>
    </message>
    <message>
        <source>Its Content-Length is &quot;%1&quot;.</source>
        <translation>Ihr Content-Length ist „%1“.</translation>
    </message>
    <message>
        <source>Its Content-Encoding is &quot;%1&quot;.</source>
        <translation>Ihr Content-Encoding ist „%1“.</translation>
    </message>
    <message>
        <source>Its chunks end before the text in them does.</source>
        <translation>Ihre Chunks enden, bevor der Text darin endet.</translation>
    </message>
    <message>
        <source>The connection closed before the text had ended.</source>
        <translation>Die Verbindung wurde geschlossen, bevor der Text zu Ende war.</translation>
    </message>
    <message>
        <source>It is an HTML page: perhaps the sign-in page of a hotel&apos;s or a company&apos;s network (a captive portal).</source>
        <translation>Es ist eine HTML-Seite: vielleicht die Anmeldeseite eines Hotel- oder Firmennetzes (Captive Portal).</translation>
    </message>
    <message>
        <source>It has no usable %1.</source>
        <translation>Sie hat kein brauchbares %1.</translation>
    </message>
    <message>
        <source>Of %L1 bytes, %L2 came.</source>
        <translation>Von %L1 Bytes kamen %L2.</translation>
    </message>
    <message>
        <source>It is packed, and says that it unpacks to %L1 bytes.</source>
        <translation>Sie ist gepackt und gibt an, entpackt %L1 Bytes groß zu sein.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>write Markdown in place of plain text</source>
        <translation>Markdown statt reinem Text schreiben</translation>
    </message>
    <message>
        <source>a call to answer whether the token opens it; can be given again</source>
        <translation>ein Aufruf, zu dem gesagt wird, ob das Token ihn öffnet; kann wiederholt werden</translation>
    </message>
    <message>
        <source>Write what a text tells about its token, or its error, for a ticket, offline.</source>
        <translation>Für ein Ticket schreiben, was ein Text über sein Token oder seinen Fehler sagt, ohne Verbindung.</translation>
    </message>
    <message>
        <source>The text is a token in any form that &quot;inspect&quot; knows, or an error answer: JSON, or with the headers as
&quot;curl --include&quot; prints them, or what --json printed. Without FILE, or with &quot;-&quot;, it is read from standard
input. Of the token only its fingerprint and its last four characters are told. What isn&apos;t known is said
to be. The exit code is 0 when there is a report, whatever it says of the token.</source>
        <translation>Der Text ist ein Token in jeder Form, die „inspect“ kennt, oder eine Fehlerantwort: JSON, oder mit den Headern, wie
„curl --include“ sie ausgibt, oder was --json ausgab. Ohne FILE oder mit „-“ wird von der Standardeingabe gelesen.
Vom Token werden nur Fingerabdruck und die letzten vier Zeichen genannt. Was nicht bekannt ist, wird als unbekannt
genannt. Der Exit-Code ist 0, wenn es einen Bericht gibt, was er auch sagt. Der Bericht ist auf Englisch.</translation>
    </message>
    <message>
        <source>--can: %1</source>
        <translation>--can: %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report for a ticket</source>
        <translation>Bericht für ein Ticket</translation>
    </message>
    <message>
        <source>All that is known of the token and the last call, without secrets: of the token its fingerprint and its last four characters. Read it before you send it.</source>
        <translation>Alles, was über das Token und den letzten Aufruf bekannt ist, ohne Geheimnisse: vom Token sein Fingerabdruck und seine letzten vier Zeichen. Lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>&amp;About the calls</source>
        <translation>Zu den &amp;Aufrufen</translation>
    </message>
    <message>
        <source>POST /v1/redemptions, GET /v1/vouchers</source>
        <translation>POST /v1/redemptions, GET /v1/vouchers</translation>
    </message>
    <message>
        <source>The report answers whether the token opens them. Put a comma between them.</source>
        <translation>Der Bericht sagt, ob das Token sie öffnet. Setzen Sie Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Reiner &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>Auf &amp;Englisch</translation>
    </message>
    <message>
        <source>For Voucherify&apos;s support. What was remarked when the answer came stays as it was said.</source>
        <translation>Für den Support von Voucherify. Was beim Eintreffen der Antwort bemerkt wurde, bleibt, wie es gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>There is a token in this text, but no key that asks for one.</source>
        <translation>In diesem Text ist ein Token, aber kein Schlüssel, der eines anfordert.</translation>
    </message>
    <message>
        <source>There is neither an application ID nor a secret key in this text, or variables stand in their place.</source>
        <translation>In diesem Text ist weder eine Anwendungs-ID noch ein geheimer Schlüssel, oder Variablen stehen an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The text names no server, so its key is sent to none: name it with --host or --region.</source>
        <translation>Der Text nennt keinen Server, daher wird sein Schlüssel an keinen gesendet: Nennen Sie ihn mit --host oder --region.</translation>
    </message>
    <message>
        <source>The text names a server of somebody&apos;s own, %1. A key that isn&apos;t of the text is sent there only when --host names it as well.</source>
        <translation>Der Text nennt einen fremden Server, %1. Ein Schlüssel, der nicht aus dem Text ist, wird nur dorthin gesendet, wenn --host ihn ebenfalls nennt.</translation>
    </message>
    <message>
        <source>The server in the text: %1</source>
        <translation>Der Server im Text: %1</translation>
    </message>
    <message>
        <source>There is no application ID in the text: name it with --app-id.</source>
        <translation>Im Text ist keine Anwendungs-ID: Nennen Sie sie mit --app-id.</translation>
    </message>
    <message>
        <source>There is no secret key in the text: --secret-stdin takes it.</source>
        <translation>Im Text ist kein geheimer Schlüssel: --secret-stdin nimmt ihn entgegen.</translation>
    </message>
    <message>
        <source>There is no scope in the text: name at least one with --scope.</source>
        <translation>Im Text ist kein Scope: Nennen Sie mindestens einen mit --scope.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Der Server ist %1.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>there is no access token in the input</source>
        <translation>in der Eingabe ist kein Zugriffstoken</translation>
    </message>
    <message>
        <source>it holds characters that no token should</source>
        <translation>es enthält Zeichen, die in keinem Token stehen sollten</translation>
    </message>
    <message>
        <source>the report says that it was revoked</source>
        <translation>der Bericht sagt, dass es widerrufen wurde</translation>
    </message>
    <message>
        <source>the input says that it isn&apos;t active</source>
        <translation>die Eingabe sagt, dass es nicht aktiv ist</translation>
    </message>
    <message>
        <source>the input has no usable expires_at, so nobody knows how long it lives</source>
        <translation>die Eingabe hat kein brauchbares expires_at, daher weiß niemand, wie lange es lebt</translation>
    </message>
    <message>
        <source>it ended %1 ago</source>
        <translation>es endete vor %1</translation>
    </message>
    <message>
        <source>a little less than %1</source>
        <translation>etwas weniger als %1</translation>
    </message>
    <message>
        <source>it has %1 left, and %2 are wanted</source>
        <translation>es hat noch %1, und %2 sind verlangt</translation>
    </message>
    <message>
        <source>the report says that it isn&apos;t active</source>
        <translation>der Bericht sagt, dass es nicht aktiv ist</translation>
    </message>
    <message>
        <source>the sandbox of this call is a new one, which knows no earlier token</source>
        <translation>die Sandbox dieses Aufrufs ist neu und kennt kein früheres Token</translation>
    </message>
    <message>
        <source>it comes from %1, not from %2</source>
        <translation>es kommt von %1, nicht von %2</translation>
    </message>
    <message>
        <source>the input doesn&apos;t tell its scopes</source>
        <translation>die Eingabe nennt seine Scopes nicht</translation>
    </message>
    <message>
        <source>it doesn&apos;t cover %1</source>
        <translation>es umfasst %1 nicht</translation>
    </message>
</context>
<context>
    <name>RevokeQuestion</name>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the token?</source>
        <translation>Token widerrufen?</translation>
    </message>
    <message>
        <source>Revoke this token?</source>
        <translation>Dieses Token widerrufen?</translation>
    </message>
    <message>
        <source>Revoke the token that ends in %1?</source>
        <translation>Das Token widerrufen, das auf %1 endet?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused at once. This can&apos;t be undone.</source>
        <translation>Wer es benutzt, wird sofort abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke the tokens?</source>
        <translation>Tokens widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n tokens, one after the other?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Tokens nacheinander widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever uses them is refused at once. This can&apos;t be undone.</source>
        <translation>Wer sie benutzt, wird sofort abgewiesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ScopeCatalogue</name>
    <message>
        <source>Scope number %1 has no usable name.</source>
        <translation>Scope Nummer %1 hat keinen brauchbaren Namen.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; is listed twice.</source>
        <translation>Der Scope „%1“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The side of the scope &quot;%1&quot; is neither server nor client.</source>
        <translation>Die Seite des Scopes „%1“ ist weder server noch client.</translation>
    </message>
    <message>
        <source>The path prefix of the scope &quot;%1&quot; does not lie under %2.</source>
        <translation>Das Pfadpräfix des Scopes „%1“ liegt nicht unter %2.</translation>
    </message>
    <message>
        <source>Two entries have the path prefix %1.</source>
        <translation>Zwei Einträge haben das Pfadpräfix %1.</translation>
    </message>
    <message>
        <source>The path prefix of the scope &quot;%1&quot; is no plain path: %2.</source>
        <translation>Das Pfadpräfix des Scopes „%1“ ist kein einfacher Pfad: %2.</translation>
    </message>
    <message>
        <source>&quot;umbrella&quot; of the scope &quot;%1&quot; must be true just for %2.</source>
        <translation>„umbrella“ des Scopes „%1“ muss genau bei %2 true sein.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; has no list of operations.</source>
        <translation>Der Scope „%1“ hat keine Liste von Operationen.</translation>
    </message>
    <message>
        <source>The umbrella scope &quot;%1&quot; lists operations of its own.</source>
        <translation>Der Sammel-Scope „%1“ führt eigene Operationen auf.</translation>
    </message>
    <message>
        <source>Operation number %1 of the scope &quot;%2&quot; has no usable method.</source>
        <translation>Operation Nummer %1 des Scopes „%2“ hat keine brauchbare Methode.</translation>
    </message>
    <message>
        <source>A path of the scope &quot;%1&quot; does not lie under %2.</source>
        <translation>Ein Pfad des Scopes „%1“ liegt nicht unter %2.</translation>
    </message>
    <message>
        <source>A path of the scope &quot;%1&quot; can&apos;t be that of a call: %2.</source>
        <translation>Ein Pfad des Scopes „%1“ kann nicht der eines Aufrufs sein: %2.</translation>
    </message>
    <message>
        <source>&quot;deprecated&quot; of %1 is neither true nor false.</source>
        <translation>„deprecated“ von %1 ist weder true noch false.</translation>
    </message>
    <message>
        <source>%1 %2 is listed twice.</source>
        <translation>%1 %2 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>Area number %1 has no usable path prefix.</source>
        <translation>Bereich Nummer %1 hat kein brauchbares Pfadpräfix.</translation>
    </message>
    <message>
        <source>The access of the area %1 is none that is known.</source>
        <translation>Der Zugang zum Bereich %1 ist keiner der bekannten.</translation>
    </message>
    <message>
        <source>The number of operations of the area %1 is none.</source>
        <translation>Die Zahl der Operationen des Bereichs %1 ist keine.</translation>
    </message>
    <message>
        <source>The scope catalogue can&apos;t be read: %1</source>
        <translation>Der Scope-Katalog ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object.</source>
        <translation>Der Schlüssel „%1“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>This is no scope catalogue of format 1.</source>
        <translation>Das ist kein Scope-Katalog im Format 1.</translation>
    </message>
    <message>
        <source>The scope catalogue has no usable &quot;facts_date&quot;.</source>
        <translation>Der Scope-Katalog hat kein brauchbares „facts_date“.</translation>
    </message>
    <message>
        <source>The scope catalogue has no list of scopes.</source>
        <translation>Der Scope-Katalog hat keine Liste von Scopes.</translation>
    </message>
    <message>
        <source>&quot;areas&quot; of the scope catalogue is no list.</source>
        <translation>„areas“ des Scope-Katalogs ist keine Liste.</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Sc&amp;opes</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorauswahl</translation>
    </message>
    <message>
        <source>Tick a whole group of scopes, or none</source>
        <translation>Eine ganze Gruppe von Scopes wählen, oder keinen</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Nach Name oder Pfad filtern</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Scopes filtern</translation>
    </message>
    <message>
        <source>Type the permission codes that the role of the key has, such as vouchers.read. No list of them is published.</source>
        <translation>Schreiben Sie die Berechtigungscodes, die die Rolle des Schlüssels hat, etwa vouchers.read. Eine Liste davon ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>Anzufragende Scopes</translation>
    </message>
    <message>
        <source>Scopes as text</source>
        <translation>Scopes als Text</translation>
    </message>
    <message>
        <source>Scopes as text, with spaces</source>
        <translation>Scopes als Text, mit Leerzeichen</translation>
    </message>
    <message>
        <source>The ticked scopes as they are sent. Type or paste a list to tick it.</source>
        <translation>Die gewählten Scopes, wie sie gesendet werden. Schreiben oder fügen Sie eine Liste ein, um sie zu wählen.</translation>
    </message>
    <message>
        <source>By calls…</source>
        <translation>Nach Aufrufen…</translation>
    </message>
    <message>
        <source>Find the fewest scopes that open the calls your program makes</source>
        <translation>Die wenigsten Scopes finden, die die Aufrufe Ihres Programms öffnen</translation>
    </message>
</context>
<context>
    <name>ScopeLint</name>
    <message>
        <source>Named more than once: %1. Each counts once.</source>
        <translation>Mehrfach genannt: %1. Jeder zählt einmal.</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Jeden einmal nennen</translation>
    </message>
    <message>
        <source>What the server does with a name that it doesn&apos;t know isn&apos;t published; it may well refuse the whole request (invalid_scope).</source>
        <translation>Was der Server mit einem Namen tut, den er nicht kennt, ist nicht veröffentlicht; vielleicht lehnt er die ganze Anforderung ab (invalid_scope).</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Leave out the commas</source>
        <translation>Die Kommas weglassen</translation>
    </message>
    <message>
        <source>Use spaces</source>
        <translation>Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>The server refuses such a list (400, invalid_scope).</source>
        <translation>Der Server lehnt eine solche Liste ab (400, invalid_scope).</translation>
    </message>
    <message>
        <source>Not a name each: %1. Scopes are separated by spaces, without quotes or brackets, and aren&apos;t encoded.</source>
        <translation>Nicht je ein Name: %1. Scopes werden durch Leerzeichen getrennt, ohne Anführungszeichen oder Klammern, und nicht kodiert.</translation>
    </message>
    <message>
        <source>Not spelt as published: %1. Capitals, dashes and underscores count.</source>
        <translation>Nicht geschrieben wie veröffentlicht: %1. Großbuchstaben, Binde- und Unterstriche zählen.</translation>
    </message>
    <message>
        <source>Probably misspelt: %1.</source>
        <translation>Wahrscheinlich falsch geschrieben: %1.</translation>
    </message>
    <message>
        <source>Not among the scopes published by %1, nor like one of them: %2.</source>
        <translation>Nicht unter den bis %1 veröffentlichten Scopes und keinem davon ähnlich: %2.</translation>
    </message>
    <message>
        <source>Redundant beside %1: %2. The token opens the same without them. Leave them out, or leave out %1 for a token that opens less.</source>
        <translation>Überflüssig neben %1: %2. Ohne sie öffnet das Token dasselbe. Lassen Sie sie weg, oder lassen Sie %1 weg für ein Token, das weniger öffnet.</translation>
    </message>
    <message>
        <source>No operation is published that %1 would open. A scope opens everything under its path, so this may be for calls that aren&apos;t documented; leave it out unless you know that you make such calls.</source>
        <translation>Es ist keine Operation veröffentlicht, die %1 öffnen würde. Ein Scope öffnet alles unter seinem Pfad, also ist dies vielleicht für nicht dokumentierte Aufrufe; lassen Sie ihn weg, wenn Sie nicht wissen, dass Sie solche machen.</translation>
    </message>
    <message>
        <source>Server side and client side in one list: %1; and %2. A program on one side rarely calls the other, and a token that reaches a browser or an app should open nothing of the server side. Keep one side, or request a token for each.</source>
        <translation>Serverseite und Clientseite in einer Liste: %1; und %2. Ein Programm auf der einen Seite ruft selten die andere auf, und ein Token, das in einen Browser oder eine App gelangt, sollte nichts von der Serverseite öffnen. Behalten Sie eine Seite, oder fordern Sie für jede ein Token an.</translation>
    </message>
    <message>
        <source>Keep only the server side</source>
        <translation>Nur die Serverseite behalten</translation>
    </message>
    <message>
        <source>Keep only the client side</source>
        <translation>Nur die Clientseite behalten</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>no published operation</source>
        <translation>keine veröffentlichte Operation</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n Operation</numerusform>
            <numerusform>%n Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>%n Scope</numerusform>
            <numerusform>%n Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2</source>
        <translation>
            <numerusform>%1 braucht %2</numerusform>
            <numerusform>%1 brauchen %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <translation>%1 (meinten Sie %2?)</translation>
    </message>
    <message numerus="yes">
        <source>%n different calls</source>
        <translation>
            <numerusform>einem Aufruf</numerusform>
            <numerusform>%n verschiedenen Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1 with %2.</source>
        <translation>Erkannt als %1 mit %2.</translation>
    </message>
    <message>
        <source>Entries that are no call of the API: %1.</source>
        <translation>Einträge, die kein Aufruf der API sind: %1.</translation>
    </message>
    <message>
        <source>Lines that hold no call of the API: %1.</source>
        <translation>Zeilen, in denen kein Aufruf der API steht: %1.</translation>
    </message>
    <message>
        <source>Calls to other servers, left out: %1 (%2).</source>
        <translation>Weggelassene Aufrufe anderer Server: %1 (%2).</translation>
    </message>
    <message>
        <source>Not servers of Voucherify&apos;s, but taken for yours, since the paths are published: %1.</source>
        <translation>Keine Server von Voucherify, aber als Ihre angesehen, da die Pfade veröffentlicht sind: %1.</translation>
    </message>
    <message>
        <source>Not every path of the API that these entries name could be read as a call, so scopes may be missing: %1.</source>
        <translation>Nicht jeder Pfad der API, den diese Einträge nennen, ließ sich als Aufruf lesen, daher fehlen vielleicht Scopes: %1.</translation>
    </message>
    <message>
        <source>Not every path of the API that these lines name could be read as a call, so scopes may be missing: %1.</source>
        <translation>Nicht jeder Pfad der API, den diese Zeilen nennen, ließ sich als Aufruf lesen, daher fehlen vielleicht Scopes: %1.</translation>
    </message>
    <message>
        <source>Answered 404 and not published, so taken for calls that don&apos;t exist: %1.</source>
        <translation>Mit 404 beantwortet und nicht veröffentlicht, daher als nicht vorhandene Aufrufe angesehen: %1.</translation>
    </message>
    <message>
        <source>There are no calls to find scopes for.</source>
        <translation>Es gibt keine Aufrufe, für die Scopes zu finden wären.</translation>
    </message>
    <message>
        <source>No narrow scope is published for any of these calls.</source>
        <translation>Für keinen dieser Aufrufe ist ein enger Scope veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, which open %3.</source>
        <translation>
            <numerusform>%1: %2, der %3 öffnet.</numerusform>
            <numerusform>%1: %2, die %3 öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published with other methods only: %1. A scope opens every method below its path, so it is counted.</source>
        <translation>Nur mit anderen Methoden veröffentlicht: %1. Ein Scope öffnet jede Methode unter seinem Pfad, also zählt es mit.</translation>
    </message>
    <message>
        <source>Not published: %1. A scope opens everything below its path, so it is counted.</source>
        <translation>Nicht veröffentlicht: %1. Ein Scope öffnet alles unter seinem Pfad, also zählt es mit.</translation>
    </message>
    <message>
        <source>Not published, and below no narrow scope, so left out: %1. Check how it is spelt; if there is such a call, only an umbrella opens it.</source>
        <translation>Nicht veröffentlicht und unter keinem engen Scope, daher weggelassen: %1. Prüfen Sie, wie es geschrieben ist; falls es einen solchen Aufruf gibt, öffnet ihn nur ein Sammel-Scope.</translation>
    </message>
    <message>
        <source>No OAuth token opens these calls: %1.</source>
        <translation>Kein OAuth-Token öffnet diese Aufrufe: %1.</translation>
    </message>
    <message>
        <source>These calls take the API key itself, not a token: %1.</source>
        <translation>Diese Aufrufe nehmen den API-Schlüssel selbst, kein Token: %1.</translation>
    </message>
    <message>
        <source>These calls take a token, but which scope opens them isn&apos;t published: %1.</source>
        <translation>Diese Aufrufe nehmen ein Token, aber welcher Scope sie öffnet, ist nicht veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Nothing that is published has a path like this: %1. Check how it is spelt.</source>
        <translation>Nichts Veröffentlichtes hat einen solchen Pfad: %1. Prüfen Sie, wie er geschrieben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open %2; your %3 (%4).</source>
        <translation>
            <numerusform>%1 öffnet %2; Ihr Bedarf: %3 (%4).</numerusform>
            <numerusform>%1 öffnen %2; Ihr Bedarf: %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not needed for these calls: %1.</source>
        <translation>Für diese Aufrufe nicht nötig: %1.</translation>
    </message>
    <message>
        <source>Missing for these calls: %1.</source>
        <translation>Für diese Aufrufe fehlend: %1.</translation>
    </message>
    <message>
        <source>No smaller list of scopes opens these calls.</source>
        <translation>Keine kleinere Liste von Scopes öffnet diese Aufrufe.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>The scopes stand apart by tabs, line breaks or other blanks than a space; they are read as spaces.</source>
        <translation>Zwischen den Scopes stehen Tabulatoren, Zeilenumbrüche oder andere Leerzeichen als das gewöhnliche; sie werden als solches gelesen.</translation>
    </message>
    <message>
        <source>Named more than once: %1. Each counts once.</source>
        <translation>Mehrfach genannt: %1. Jeder zählt einmal.</translation>
    </message>
    <message>
        <source>There are more than %1 scopes, which no token has. The rest of them is left out.</source>
        <translation>Es sind mehr als %1 Scopes, die kein Token hat. Der Rest ist weggelassen.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas.</source>
        <translation>Scopes werden durch Leerzeichen getrennt, nicht durch Kommas.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas. With spaces: &quot;%1&quot;.</source>
        <translation>Scopes werden durch Leerzeichen getrennt, nicht durch Kommas. Mit Leerzeichen: „%1“.</translation>
    </message>
    <message>
        <source>%1 (did you mean &quot;%2&quot;?)</source>
        <translation>%1 (meinten Sie „%2“?)</translation>
    </message>
    <message>
        <source>No scope reported: the answer doesn&apos;t tell what the token opens.</source>
        <translation>Kein Scope gemeldet: Die Antwort sagt nicht, was das Token öffnet.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1. The role of the API key may not include it; extend the role, or ask for less.</source>
        <translation>Angefragt, aber nicht erteilt: %1. Vielleicht umfasst die Rolle des API-Schlüssels es nicht; erweitern Sie die Rolle, oder fragen Sie weniger an.</translation>
    </message>
    <message>
        <source>Granted, though not asked for: %1. The token may open more than you meant it to.</source>
        <translation>Erteilt, obwohl nicht angefragt: %1. Das Token öffnet vielleicht mehr, als Sie wollten.</translation>
    </message>
    <message>
        <source>Not among the scopes published by %1: %2.</source>
        <translation>Nicht unter den bis %1 veröffentlichten Scopes: %2.</translation>
    </message>
</context>
<context>
    <name>ScopesCommand</name>
    <message>
        <source>No published scope holds that.</source>
        <translation>Kein veröffentlichter Scope enthält das.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
</context>
<context>
    <name>ScopesPanel</name>
    <message>
        <source>Filter by name or path</source>
        <translation>Nach Name oder Pfad filtern</translation>
    </message>
    <message>
        <source>Filter the token&apos;s scopes</source>
        <translation>Die Scopes des Tokens filtern</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Show just the scopes where asked and granted differ, and unknown names</source>
        <translation>Nur die Scopes zeigen, bei denen Angefragtes und Erteiltes sich unterscheiden, und unbekannte Namen</translation>
    </message>
    <message>
        <source>Scopes of the token</source>
        <translation>Scopes des Tokens</translation>
    </message>
</context>
<context>
    <name>SecretGuard</name>
    <message>
        <source>Secrets are not taken from arguments, which process lists and shell histories show. Put the secret key into the environment variable X_APP_TOKEN or, with --secret-stdin, on standard input; a token goes to standard input. What was typed may be in your shell&apos;s history now.</source>
        <translation>Geheimnisse werden nicht aus Argumenten genommen, die Prozesslisten und der Verlauf einer Shell zeigen. Den geheimen Schlüssel geben Sie in der Umgebungsvariablen X_APP_TOKEN oder, mit --secret-stdin, auf der Standardeingabe; ein Token auf der Standardeingabe. Das Getippte steht jetzt vielleicht im Verlauf Ihrer Shell.</translation>
    </message>
    <message>
        <source>If it is a file&apos;s name, write ./ in front of it.</source>
        <translation>Wenn es der Name einer Datei ist, schreiben Sie ./ davor.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>Some programs accept it, but RFC 8259 doesn&apos;t: see offset %1.</source>
        <translation>Manche Programme nehmen es an, RFC 8259 aber nicht: siehe Position %1.</translation>
    </message>
    <message>
        <source>It breaks off at offset %1.</source>
        <translation>Es bricht an Position %1 ab.</translation>
    </message>
    <message>
        <source>It stops making sense at offset %1.</source>
        <translation>Ab Position %1 ergibt es keinen Sinn mehr.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Es ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The number at offset %1 is too large to be read.</source>
        <translation>Die Zahl an Position %1 ist zu groß, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>JSON is always UTF-8 (RFC 8259 8.1), and this isn&apos;t.</source>
        <translation>JSON ist immer UTF-8 (RFC 8259 8.1), und das hier nicht.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Es ist leer.</translation>
    </message>
    <message>
        <source>It is a list, where an object { … } belongs.</source>
        <translation>Es ist eine Liste, wo ein Objekt { … } hingehört.</translation>
    </message>
    <message>
        <source>It is a single value, where an object { … } belongs.</source>
        <translation>Es ist ein einzelner Wert, wo ein Objekt { … } hingehört.</translation>
    </message>
    <message>
        <source>It holds a number too close to 0 to be read.</source>
        <translation>Es enthält eine Zahl, die zu nahe an 0 liegt, um gelesen zu werden.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Die Datei ist nicht lesbar. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>reported, but empty</source>
        <translation>gemeldet, aber leer</translation>
    </message>
    <message>
        <source>%1 (--reveal shows all of it)</source>
        <translation>%1 (--reveal zeigt es ganz)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes, says the answer</source>
        <translation>ja, sagt die Antwort</translation>
    </message>
    <message>
        <source>no, says the answer</source>
        <translation>nein, sagt die Antwort</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Andere Einträge</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, says the text that it was read from</source>
        <translation>%1, sagt der Text, aus dem es gelesen wurde</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Why not granted, the likeliest first</source>
        <translation>Warum nicht erteilt, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>  until</source>
        <translation>  bis</translation>
    </message>
    <message>
        <source>The call in the text</source>
        <translation>Der Aufruf im Text</translation>
    </message>
</context>
<context>
    <name>TicketReport</name>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Aufruf</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error key</source>
        <translation>Fehlerschlüssel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Request-ID</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>too short to show any of it</source>
        <translation>zu kurz, um etwas davon zu zeigen</translation>
    </message>
    <message>
        <source>fingerprint #%1, ends in %2</source>
        <translation>Fingerabdruck #%1, endet auf %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Andere Einträge</translation>
    </message>
    <message>
        <source>%1, left out of this report</source>
        <translation>%1, in diesem Bericht weggelassen</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Granted unasked</source>
        <translation>Ungefragt erteilt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>In Ortszeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>✗ No: the token is over. By its scopes alone: %1</source>
        <translation>✗ Nein: Das Token ist vorbei. Nach seinen Scopes allein: %1</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Vielleicht: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Catalogue of</source>
        <translation>Katalog vom</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>The request for a token</source>
        <translation>Die Anforderung eines Tokens</translation>
    </message>
    <message>
        <source>The check of the token</source>
        <translation>Die Prüfung des Tokens</translation>
    </message>
    <message>
        <source>The revocation of the token</source>
        <translation>Der Widerruf des Tokens</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>wurde abgelehnt</translation>
    </message>
    <message>
        <source>found the token not active</source>
        <translation>fand das Token nicht aktiv</translation>
    </message>
    <message>
        <source>failed at the server</source>
        <translation>scheiterte am Server</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgebrochen</translation>
    </message>
    <message>
        <source>got no usable answer</source>
        <translation>bekam keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>got no answer</source>
        <translation>bekam keine Antwort</translation>
    </message>
    <message>
        <source>, and may have been carried out all the same</source>
        <translation>, und kann trotzdem ausgeführt worden sein</translation>
    </message>
    <message>
        <source>whether the token is active isn&apos;t known</source>
        <translation>ob das Token aktiv ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the token is active, until when isn&apos;t known</source>
        <translation>das Token ist aktiv, bis wann ist nicht bekannt</translation>
    </message>
    <message>
        <source>by its own text the token lasts for another %1; no server was asked</source>
        <translation>nach seinem eigenen Text hält das Token noch %1; es wurde kein Server gefragt</translation>
    </message>
    <message>
        <source>the token is active for another %1</source>
        <translation>das Token ist noch %1 aktiv</translation>
    </message>
    <message>
        <source>the token expired %1 ago</source>
        <translation>das Token ist vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>by its own text the token isn&apos;t active</source>
        <translation>nach seinem eigenen Text ist das Token nicht aktiv</translation>
    </message>
    <message>
        <source>the server says that the token isn&apos;t active</source>
        <translation>der Server sagt, dass das Token nicht aktiv ist</translation>
    </message>
    <message>
        <source>the token is revoked</source>
        <translation>das Token ist widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 scopes asked for were not granted</source>
        <translation>
            <numerusform>%n der %1 angefragten Scopes wurde nicht erteilt</numerusform>
            <numerusform>%n der %1 angefragten Scopes wurden nicht erteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to report: no token, and no call that failed.</source>
        <translation>Es gibt nichts zu berichten: kein Token und keinen gescheiterten Aufruf.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>Anwendungs-ID</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>the issue</source>
        <translation>Ausstellung</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>the paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>expires_in of %1</source>
        <translation>expires_in (%1)</translation>
    </message>
    <message>
        <source>expires_at of %1</source>
        <translation>expires_at (%1)</translation>
    </message>
    <message>
        <source>Claim exp of the token</source>
        <translation>Claim exp des Tokens</translation>
    </message>
    <message>
        <source>Date of the pasted answer</source>
        <translation>Date der eingefügten Antwort</translation>
    </message>
    <message>
        <source>Date of %1</source>
        <translation>Date (%1)</translation>
    </message>
    <message>
        <source>Issue in the report</source>
        <translation>Ausstellung im Bericht</translation>
    </message>
    <message>
        <source>Local clock at %1</source>
        <translation>Lokale Uhr (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 ahead)</source>
        <translation>%1 (%2 voraus)</translation>
    </message>
    <message>
        <source>%1 (%2 behind)</source>
        <translation>%1 (%2 zurück)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>✗ not believed</source>
        <translation>✗ nicht geglaubt</translation>
    </message>
    <message>
        <source>✓ followed</source>
        <translation>✓ maßgeblich</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ stimmt überein</translation>
    </message>
    <message>
        <source>✓ believed</source>
        <translation>✓ geglaubt</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Empfangen um %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>endet um %1</translation>
    </message>
    <message>
        <source>The answer that told the times had no Date, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Die Antwort, die die Zeiten nannte, hatte kein Date, daher ist nicht bekannt, wie falsch die Uhr dieses Computers geht.</translation>
    </message>
    <message>
        <source>The server&apos;s answer had no Date, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Die Antwort des Servers hatte kein Date, daher ist nicht bekannt, wie falsch die Uhr dieses Computers geht.</translation>
    </message>
    <message>
        <source>The Date of the pasted answer is as old as that, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Das Date der eingefügten Antwort ist so alt wie sie, daher ist nicht bekannt, wie falsch die Uhr dieses Computers geht.</translation>
    </message>
    <message>
        <source>No server has answered, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Kein Server hat geantwortet, daher ist nicht bekannt, wie falsch die Uhr dieses Computers geht.</translation>
    </message>
    <message>
        <source>Issued about %1</source>
        <translation>Ausgestellt etwa %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Ausgestellt %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>Would end %1</source>
        <translation>Hätte geendet %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Endete %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>When the token ends isn&apos;t known.</source>
        <translation>Wann das Token endet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Issued at about %1: nobody here saw it, so it is estimated from the end.</source>
        <translation>Ausgestellt etwa um %1: Niemand hier hat es gesehen, daher ist es vom Ende her geschätzt.</translation>
    </message>
    <message>
        <source>Issued at %1.</source>
        <translation>Ausgestellt um %1.</translation>
    </message>
    <message>
        <source>Would have ended at %1.</source>
        <translation>Hätte um %1 geendet.</translation>
    </message>
    <message>
        <source>Would have lasted until %1.</source>
        <translation>Hätte bis %1 gehalten.</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <translation>Endete um %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Endet um %1.</translation>
    </message>
    <message>
        <source>%1 % of its life is over.</source>
        <translation>%1 % seiner Lebensdauer sind vorbei.</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Figures that the time left rests on</source>
        <translation>Angaben, auf denen die verbleibende Zeit beruht</translation>
    </message>
</context>
<context>
    <name>TimesReport</name>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TokenComparison</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing any more; its scopes: %1</source>
        <translation>nichts mehr; seine Scopes: %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>%1 (different token)</source>
        <translation>%1 (anderes Token)</translation>
    </message>
    <message>
        <source>%1 (same token)</source>
        <translation>%1 (dasselbe Token)</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ erteilt</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ durch %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Which scopes one of them has isn&apos;t reported, so whether they open the same can&apos;t be told. Check it with the server, which names them.</source>
        <translation>Welche Scopes eines von ihnen hat, ist nicht gemeldet, daher lässt sich nicht sagen, ob sie dasselbe öffnen. Prüfen Sie es beim Server, der sie nennt.</translation>
    </message>
    <message>
        <source>Both are over and open nothing any more. Their scopes open the same.</source>
        <translation>Beide sind vorbei und öffnen nichts mehr. Ihre Scopes öffnen dasselbe.</translation>
    </message>
    <message>
        <source>Both are over and open nothing any more. Their scopes don&apos;t open the same.</source>
        <translation>Beide sind vorbei und öffnen nichts mehr. Ihre Scopes öffnen nicht dasselbe.</translation>
    </message>
    <message>
        <source>Both open the same.</source>
        <translation>Beide öffnen dasselbe.</translation>
    </message>
    <message>
        <source>They don&apos;t open the same.</source>
        <translation>Sie öffnen nicht dasselbe.</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>%1 isn&apos;t among the published calls that take a token.</source>
        <translation>%1 ist nicht unter den veröffentlichten Aufrufen, die ein Token nehmen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The token&apos;s scopes don&apos;t open this call: %1</source>
        <translation>Die Scopes des Tokens öffnen diesen Aufruf nicht: %1</translation>
    </message>
    <message>
        <source>The token is over: it opens nothing any more.</source>
        <translation>Das Token ist vorbei: Es öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Which server the token is from isn&apos;t known, so Europe&apos;s is named.</source>
        <translation>Von welchem Server das Token ist, ist nicht bekannt, daher wird der für Europa genannt.</translation>
    </message>
    <message>
        <source>expires_in counts from this export: %1 s.</source>
        <translation>expires_in zählt ab diesem Export: %1 s.</translation>
    </message>
    <message>
        <source>When the token ends isn&apos;t known, so expires_in is left out.</source>
        <translation>Wann das Token endet, ist nicht bekannt, daher fehlt expires_in.</translation>
    </message>
    <message>
        <source>Put a real value in place of what stands in braces.</source>
        <translation>Setzen Sie einen echten Wert ein, wo etwas in geschweiften Klammern steht.</translation>
    </message>
    <message>
        <source>A body is left out: add it if the call takes one.</source>
        <translation>Ein Body ist weggelassen: Fügen Sie ihn hinzu, wenn der Aufruf einen nimmt.</translation>
    </message>
    <message>
        <source>A saved file holds the token: whoever reads it can use it until it ends. Only you may read the file; delete it when it is no longer needed.</source>
        <translation>Eine gespeicherte Datei enthält das Token: Wer sie liest, kann es benutzen, bis es endet. Nur Sie dürfen die Datei lesen; löschen Sie sie, wenn sie nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>TokenFinder</name>
    <message>
        <source>The Authorization header doesn&apos;t read &quot;Bearer TOKEN&quot;.</source>
        <translation>Der Authorization-Header lautet nicht „Bearer TOKEN“.</translation>
    </message>
    <message>
        <source>Basic credentials are a key to ask for a token with. There is no access token in them.</source>
        <translation>Basic-Zugangsdaten sind ein Schlüssel, um ein Token anzufordern. Ein Zugriffstoken ist nicht darin.</translation>
    </message>
    <message>
        <source>The authorization scheme is %1, not Bearer. There is no access token in it.</source>
        <translation>Das Autorisierungsschema ist %1, nicht Bearer. Ein Zugriffstoken ist nicht darin.</translation>
    </message>
    <message>
        <source>There is no token where a Bearer token belongs.</source>
        <translation>Wo ein Bearer-Token hingehört, ist kein Token.</translation>
    </message>
    <message>
        <source>The Bearer token has blanks or line breaks in it. A token is a single word.</source>
        <translation>Im Bearer-Token stehen Leerzeichen oder Zeilenumbrüche. Ein Token ist ein einziges Wort.</translation>
    </message>
    <message>
        <source>There were quotes around the token. They were left out.</source>
        <translation>Um das Token standen Anführungszeichen. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>In form data a + stands for a blank. It was read as a plus sign here; a server needs %2B.</source>
        <translation>In Formulardaten steht ein + für ein Leerzeichen. Hier wurde es als Pluszeichen gelesen; ein Server braucht %2B.</translation>
    </message>
    <message>
        <source>There is more than one token. The first one is shown.</source>
        <translation>Es ist mehr als ein Token da. Das erste wird gezeigt.</translation>
    </message>
    <message>
        <source>Only the token was read.</source>
        <translation>Nur das Token wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop keeping the token fresh</source>
        <translation>Das Token nicht weiter frisch halten</translation>
    </message>
    <message>
        <source>Check with server</source>
        <translation>Beim Server prüfen</translation>
    </message>
    <message>
        <source>Ask the server whether the token is active (introspection)</source>
        <translation>Den Server fragen, ob das Token aktiv ist (Introspektion)</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Request a new token with the same server and scopes; there is no refresh token</source>
        <translation>Ein neues Token mit demselben Server und denselben Scopes anfordern; ein Refresh-Token gibt es nicht</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>End the token for everybody who uses it; asks first</source>
        <translation>Das Token für alle beenden, die es benutzen; fragt vorher</translation>
    </message>
</context>
<context>
    <name>TokenParser</name>
    <message>
        <source>access_token is empty.</source>
        <translation>access_token ist leer.</translation>
    </message>
    <message>
        <source>access_token holds nothing but blanks.</source>
        <translation>access_token besteht nur aus Leerzeichen.</translation>
    </message>
    <message>
        <source>access_token had blanks around it. They were left out.</source>
        <translation>Um access_token standen Leerzeichen. Sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>access_token holds characters that can&apos;t stand in a header, some of which may look like others: %1.</source>
        <translation>access_token enthält Zeichen, die nicht in einem Header stehen können und von denen manche wie andere aussehen: %1.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>scope is a list, where text with blanks between the names belongs. The names were taken from it.</source>
        <translation>scope ist eine Liste, wo Text mit Leerzeichen zwischen den Namen hingehört. Die Namen wurden ihr entnommen.</translation>
    </message>
    <message>
        <source>%1 is missing, but there is &quot;%2&quot;. Did you mean %1? Names are case-sensitive.</source>
        <translation>%1 fehlt, aber es gibt „%2“. Meinten Sie %1? Bei den Namen zählt Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once. The last one was read; other programs may read another.</source>
        <translation>„%1“ ist mehr als einmal da. Gelesen wurde das letzte; andere Programme lesen vielleicht ein anderes.</translation>
    </message>
    <message>
        <source>It is a JSON object, but none of its members is a field of a token.</source>
        <translation>Es ist ein JSON-Objekt, aber keiner seiner Einträge ist ein Feld eines Tokens.</translation>
    </message>
</context>
<context>
    <name>TokenRound</name>
    <message>
        <source>A token is from %1, and only %2 could be asked about it.</source>
        <translation>Ein Token ist von %1, und gefragt werden konnte nur %2.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The time limit is a number of seconds from %1 to %2.</source>
        <translation>Das Zeitlimit ist eine Zahl von Sekunden von %1 bis %2.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address may not hold a user name or an @. A proxy that wants a sign-in can be named in the environment variable https_proxy.</source>
        <translation>Die Adresse eines Proxys darf weder einen Benutzernamen noch ein @ enthalten. Ein Proxy, der eine Anmeldung verlangt, kann in der Umgebungsvariablen https_proxy genannt werden.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported: their address starts with http:// or is a host and a port, such as proxy.example:3128.</source>
        <translation>Unterstützt werden nur HTTP-Proxys: Ihre Adresse beginnt mit http:// oder ist ein Host und ein Port, etwa proxy.example:3128.</translation>
    </message>
    <message>
        <source>A proxy is &quot;system&quot;, &quot;none&quot;, or a host and a port, such as proxy.example:3128.</source>
        <translation>Ein Proxy ist „system“, „none“ oder ein Host und ein Port, etwa proxy.example:3128.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A certificate in that file is broken: copy the whole file again.</source>
        <translation>Ein Zertifikat in dieser Datei ist beschädigt: Kopieren Sie die ganze Datei erneut.</translation>
    </message>
    <message>
        <source>That is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file of authorities can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Die Datei mit Zertifizierungsstellen lässt sich nicht öffnen: Es gibt keine dieses Namens, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file of authorities is far too large.</source>
        <translation>Die Datei mit Zertifizierungsstellen ist viel zu groß.</translation>
    </message>
    <message>
        <source>That file holds a private key. Only the authority&apos;s certificate is needed here.</source>
        <translation>In dieser Datei ist ein privater Schlüssel. Hier wird nur das Zertifikat der Stelle gebraucht.</translation>
    </message>
    <message>
        <source>There is no certificate in that file. A file of authorities is PEM, with lines that say BEGIN CERTIFICATE, or one certificate as DER.</source>
        <translation>In dieser Datei ist kein Zertifikat. Eine Datei mit Zertifizierungsstellen ist PEM, mit Zeilen, in denen BEGIN CERTIFICATE steht, oder ein Zertifikat als DER.</translation>
    </message>
</context>
<context>
    <name>UsedScopes</name>
    <message>
        <source>The scopes used before can&apos;t be read, so none are suggested.</source>
        <translation>Die früher benutzten Scopes sind nicht lesbar, daher werden keine vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message>
        <source>… (characters left out: %1)</source>
        <translation>… (weggelassene Zeichen: %1)</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>No display was found. The command bearerscope does in text what the window does.</source>
        <translation>Es wurde keine Anzeige gefunden. Der Befehl bearerscope tut als Text, was das Fenster tut.</translation>
    </message>
    <message>
        <source>The program of the window can&apos;t be started: %1 (%2). Install Bearerscope anew, or take a command: bearerscope --help lists them.</source>
        <translation>Das Programm des Fensters lässt sich nicht starten: %1 (%2). Installieren Sie Bearerscope neu, oder nehmen Sie einen Befehl: bearerscope --help zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>own setting</source>
        <translation>eigene Einstellung</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>Einstellungen des Systems</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>no answer after %1</source>
        <translation>keine Antwort nach %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Through the proxy %1 (%2)</source>
        <translation>Durch den Proxy %1 (%2)</translation>
    </message>
    <message>
        <source>Directly, although %1 is set: it can&apos;t be read as a proxy&apos;s address, or this server is excepted</source>
        <translation>Direkt, obwohl %1 gesetzt ist: Es ist nicht als Adresse eines Proxys lesbar, oder dieser Server ist ausgenommen</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Direkt, ohne Proxy</translation>
    </message>
    <message>
        <source>Trusts also: %1</source>
        <translation>Vertraut auch: %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls left</source>
        <translation>noch %1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>, resets %1</source>
        <translation>, neu ab %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>Erneut versuchen in %1</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1, um %2.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>Niemand kann es mehr benutzen</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept it</source>
        <translation>Der Server nimmt es nicht an</translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation>Verbleibende Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Servers überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Servers %1 nach.</translation>
    </message>
    <message>
        <source>It was set forward by %1 since; the time left doesn&apos;t change with it.</source>
        <translation>Sie wurde seither um %1 vorgestellt; die verbleibende Zeit ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>It was set back by %1 since; the time left doesn&apos;t change with it.</source>
        <translation>Sie wurde seither um %1 zurückgestellt; die verbleibende Zeit ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, and %2 unknown</source>
        <translation>%1, und %2 unbekannt</translation>
    </message>
    <message>
        <source>No scope is reported: what the token may do can&apos;t be told from here.</source>
        <translation>Es ist kein Scope gemeldet: Was das Token darf, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>%1 angefragt</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>%1 erteilt</translation>
    </message>
    <message>
        <source>%1 not granted</source>
        <translation>%1 nicht erteilt</translation>
    </message>
    <message>
        <source>%1 granted without being asked</source>
        <translation>%1 ungefragt erteilt</translation>
    </message>
    <message>
        <source>%1 of version 2, of which no list is published</source>
        <translation>%1 der Version 2, von der keine Liste veröffentlicht ist</translation>
    </message>
    <message>
        <source>%1 unknown to the catalogue</source>
        <translation>%1 dem Katalog unbekannt</translation>
    </message>
    <message>
        <source>no published call</source>
        <translation>kein Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox on %1 (not Voucherify)</source>
        <translation>Sandbox auf %1 (nicht Voucherify)</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, Profil %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>This token came from %1, not from what is chosen at the left. Check, Renew and Revoke go to %1.</source>
        <translation>Dieses Token kam von %1, nicht von dem, was links gewählt ist. Prüfen, Erneuern und Widerrufen gehen an %1.</translation>
    </message>
    <message>
        <source>Sandbox on this computer (not Voucherify)</source>
        <translation>Sandbox auf diesem Computer (nicht Voucherify)</translation>
    </message>
    <message>
        <source>pasted text, issued here by %1</source>
        <translation>eingefügter Text, hier ausgestellt von %1</translation>
    </message>
    <message>
        <source>pasted text, checked with %1</source>
        <translation>eingefügter Text, geprüft bei %1</translation>
    </message>
    <message>
        <source>pasted text, no server was asked</source>
        <translation>eingefügter Text, kein Server wurde gefragt</translation>
    </message>
    <message>
        <source>Waiting for the token…</source>
        <translation>Warten auf das Token…</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s word on the token…</source>
        <translation>Warten auf das Wort des Servers zum Token…</translation>
    </message>
    <message>
        <source>Waiting for the revocation…</source>
        <translation>Warten auf den Widerruf…</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>pasted text that names %1</source>
        <translation>eingefügter Text, der %1 nennt</translation>
    </message>
</context>
<context>
    <name>bearerscope::Appearance</name>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>bearerscope::CatalogueControl</name>
    <message>
        <source>Load a scope catalogue</source>
        <translation>Scope-Katalog laden</translation>
    </message>
    <message>
        <source>Scope catalogues (*.json)</source>
        <translation>Scope-Kataloge (*.json)</translation>
    </message>
</context>
<context>
    <name>bearerscope::CausesPanel</name>
    <message>
        <source>%1 (certain)</source>
        <translation>%1 (sicher)</translation>
    </message>
</context>
<context>
    <name>bearerscope::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
</context>
<context>
    <name>bearerscope::CommandLine</name>
    <message>
        <source>A text that asks for a token</source>
        <translation>Ein Text, der ein Token anfordert,</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>There is no access token in the input.</source>
        <translation>In der Eingabe ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Another call is under way.</source>
        <translation>Ein anderer Aufruf läuft.</translation>
    </message>
    <message>
        <source>The secret key</source>
        <translation>Der geheime Schlüssel</translation>
    </message>
    <message>
        <source>The sandbox of this call ends with it, and the token as well.</source>
        <translation>Die Sandbox dieses Aufrufs endet mit ihm, und das Token ebenso.</translation>
    </message>
    <message>
        <source>X_APP_TOKEN takes its place.</source>
        <translation>X_APP_TOKEN tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>This profile names no application ID, so there is nothing to keep a key for. Add it anew with --app-id.</source>
        <translation>Dieses Profil nennt keine Anwendungs-ID, daher gibt es nichts, wofür ein Schlüssel zu behalten wäre. Fügen Sie es mit --app-id neu hinzu.</translation>
    </message>
    <message>
        <source>The key is in the keyring, for this server and application ID only.</source>
        <translation>Der Schlüssel ist im Schlüsselbund, nur für diesen Server und diese Anwendungs-ID.</translation>
    </message>
    <message>
        <source>The key was removed from the keyring.</source>
        <translation>Der Schlüssel wurde aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>If a key was kept for the profile, it is still there, as bearerscope&apos;s &quot;%1&quot;.</source>
        <translation>Falls für das Profil ein Schlüssel aufbewahrt wurde, ist er noch da, als „%1“ von bearerscope.</translation>
    </message>
    <message>
        <source>No display was found. With one, a window would have opened on the sandbox; here is the same job as text. See bearerscope --help.</source>
        <translation>Es wurde keine Anzeige gefunden. Mit einer hätte sich ein Fenster mit der Sandbox geöffnet; hier ist dieselbe Aufgabe als Text. Siehe bearerscope --help.</translation>
    </message>
    <message>
        <source>The sandbox runs until it is stopped with Ctrl+C. Put that line in front of a command in another shell, such as: %1</source>
        <translation>Die Sandbox läuft, bis sie mit Strg+C gestoppt wird. Stellen Sie diese Zeile in einer anderen Shell vor ein Kommando, etwa: %1</translation>
    </message>
    <message>
        <source>The output could not be written whole.</source>
        <translation>Die Ausgabe konnte nicht ganz geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>bearerscope::CompareControl</name>
    <message>
        <source>Compare with a token</source>
        <translation>Mit einem Token vergleichen</translation>
    </message>
</context>
<context>
    <name>bearerscope::ComparePanel</name>
    <message>
        <source>Keep this token, then request or inspect another one, and see both side by side. Or paste the other one. Nothing is written to disk.</source>
        <translation>Behalten Sie dieses Token, fordern Sie dann ein anderes an oder untersuchen Sie eines, und sehen Sie beide nebeneinander. Oder fügen Sie das andere ein. Auf einen Datenträger wird nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ComparisonModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Vorliegend</translation>
    </message>
</context>
<context>
    <name>bearerscope::ConnectionPanel</name>
    <message>
        <source>known; type here to use another one</source>
        <translation>bekannt; für einen anderen hier schreiben</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Profil %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::DesktopNotifier::Private</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>bearerscope::DesktopSessionWatch::Private</name>
    <message>
        <source>Clears the clipboard before the computer sleeps</source>
        <translation>Leert die Zwischenablage, bevor der Computer in den Ruhezustand geht</translation>
    </message>
</context>
<context>
    <name>bearerscope::EndpointModel</name>
    <message>
        <source>✓ opened</source>
        <translation>✓ offen</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ durch %1</translation>
    </message>
    <message>
        <source>✗ not opened</source>
        <translation>✗ nicht offen</translation>
    </message>
    <message>
        <source>✗ token is over</source>
        <translation>✗ Token ist vorbei</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Dieses Token</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExchangeLog</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExchangePartPanel</name>
    <message>
        <source>Body: %1.</source>
        <translation>Body: %1.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>In the body: %1</source>
        <translation>Im Body: %1</translation>
    </message>
    <message>
        <source>Not while presenter mode is on</source>
        <translation>Nicht im Präsentationsmodus</translation>
    </message>
    <message>
        <source>Show the chosen field whole, for 30 seconds or until another program comes to the front</source>
        <translation>Das gewählte Feld ganz zeigen, 30 Sekunden lang oder bis ein anderes Programm nach vorn kommt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExpiryPanel</name>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExportControl</name>
    <message>
        <source>Copied. The clipboard is cleared by itself, as the status bar of the window counts down.</source>
        <translation>Kopiert. Die Zwischenablage wird von selbst geleert, wie die Statusleiste des Fensters herunterzählt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the folder read-only.</source>
        <translation>Es konnte nicht gespeichert werden: Vielleicht ist der Datenträger voll oder der Ordner schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExportDialog</name>
    <message>
        <source>Save with the token in it</source>
        <translation>Mit dem Token darin speichern</translation>
    </message>
</context>
<context>
    <name>bearerscope::FieldsPanel</name>
    <message>
        <source>reported, but empty</source>
        <translation>gemeldet, aber leer</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Andere Einträge</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Presenter mode is on, so the token can&apos;t be shown. To end it: View, Presenter mode.</source>
        <translation>Der Präsentationsmodus ist an, daher kann das Token nicht angezeigt werden. Um ihn zu beenden: Ansicht, Präsentationsmodus.</translation>
    </message>
    <message>
        <source>Show the whole token, for 30 seconds or until another program comes to the front</source>
        <translation>Das ganze Token zeigen, 30 Sekunden lang oder bis ein anderes Programm nach vorn kommt</translation>
    </message>
</context>
<context>
    <name>bearerscope::FindScopesDialog</name>
    <message>
        <source>Open a list of calls</source>
        <translation>Liste von Aufrufen öffnen</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Die Datei ist nicht lesbar. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>No call is ticked yet.</source>
        <translation>Noch ist kein Aufruf gewählt.</translation>
    </message>
</context>
<context>
    <name>bearerscope::HistoryControl</name>
    <message>
        <source>Token %1 of %2</source>
        <translation>Token %1 von %2</translation>
    </message>
    <message>
        <source>Forgotten, because they are over: %1.</source>
        <translation>Vergessen, weil sie vorbei sind: %1.</translation>
    </message>
    <message>
        <source>No token on the list is over.</source>
        <translation>Kein Token auf der Liste ist vorbei.</translation>
    </message>
</context>
<context>
    <name>bearerscope::HistoryPanel</name>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 of %2</source>
        <translation>Tokens: %1 von %2</translation>
    </message>
</context>
<context>
    <name>bearerscope::InspectControl</name>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Es kann nur eine Datei auf einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Not filled in: nobody could see where the key would go.</source>
        <translation>Nicht ausgefüllt: Niemand könnte sehen, wohin der Schlüssel ginge.</translation>
    </message>
    <message>
        <source>Presenter mode hides the address that the text names. End it in the View menu, then fill in the form.</source>
        <translation>Der Präsentationsmodus verbirgt die Adresse, die der Text nennt. Beenden Sie ihn im Menü „Ansicht“ und füllen Sie dann das Formular aus.</translation>
    </message>
    <message>
        <source>The form is filled in. Nothing has been sent.</source>
        <translation>Das Formular ist ausgefüllt. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The form is as it was before.</source>
        <translation>Das Formular ist wieder wie vorher.</translation>
    </message>
</context>
<context>
    <name>bearerscope::InspectDialog</name>
    <message>
        <source>Open a token file</source>
        <translation>Tokendatei öffnen</translation>
    </message>
</context>
<context>
    <name>bearerscope::KeepFresh</name>
    <message>
        <source>The renewed token has lost scopes.</source>
        <translation>Das erneuerte Token hat Scopes verloren.</translation>
    </message>
    <message>
        <source>The one before it had %1 as well. The role of the key may have changed.</source>
        <translation>Das vorige hatte auch %1. Vielleicht hat sich die Rolle des Schlüssels geändert.</translation>
    </message>
    <message>
        <source>Keep fresh has stopped.</source>
        <translation>Das Frischhalten wurde beendet.</translation>
    </message>
    <message>
        <source>It renews only tokens that were issued here, and the one at hand came as text, or there is none.</source>
        <translation>Es erneuert nur Tokens, die hier ausgestellt wurden, und das vorliegende kam als Text, oder es gibt keines.</translation>
    </message>
    <message>
        <source>The token was revoked. With a new one it can be switched on again.</source>
        <translation>Das Token wurde widerrufen. Mit einem neuen lässt es sich wieder einschalten.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the token any more: look into that first.</source>
        <translation>Der Server nimmt das Token nicht mehr an: Sehen Sie sich das zuerst an.</translation>
    </message>
    <message>
        <source>The answer didn&apos;t tell how long the token lives, so nobody knows when to renew it.</source>
        <translation>Die Antwort sagte nicht, wie lange das Token lebt, daher weiß niemand, wann es zu erneuern ist.</translation>
    </message>
    <message>
        <source>The token lives for less than a minute: renewing it over and over would use up the project&apos;s 1000.</source>
        <translation>Das Token lebt weniger als eine Minute: Es immer wieder zu erneuern würde die 1000 des Projekts aufbrauchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens that were issued here may still be valid, and a project can have 1000. Those of other programs aren&apos;t known here. Wait until some have ended, or revoke some.</source>
        <translation>
            <numerusform>%n Token, das hier ausgestellt wurde, ist vielleicht noch gültig, und ein Projekt kann 1000 haben. Die anderer Programme sind hier nicht bekannt. Warten Sie, bis einige zu Ende sind, oder widerrufen Sie einige.</numerusform>
            <numerusform>%n Tokens, die hier ausgestellt wurden, sind vielleicht noch gültig, und ein Projekt kann 1000 haben. Die anderer Programme sind hier nicht bekannt. Warten Sie, bis einige zu Ende sind, oder widerrufen Sie einige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping fresh</source>
        <translation>Wird frisch gehalten</translation>
    </message>
    <message>
        <source>no token spent yet</source>
        <translation>noch kein Token verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens spent</source>
        <translation>
            <numerusform>%n Token verbraucht</numerusform>
            <numerusform>%n Tokens verbraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>wird erneuert</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächstes in %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::KeyControl</name>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>Der Schlüssel bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The key of the profile is forgotten.</source>
        <translation>Der Schlüssel des Profils ist vergessen.</translation>
    </message>
    <message>
        <source>The key could not be removed from the keyring.</source>
        <translation>Der Schlüssel konnte nicht aus dem Schlüsselbund entfernt werden.</translation>
    </message>
</context>
<context>
    <name>bearerscope::LanguageChoice</name>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>Die des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>bearerscope::LintPanel</name>
    <message>
        <source>%1 of %2 ›</source>
        <translation>%1 von %2 ›</translation>
    </message>
    <message>
        <source>Remark %1 of %2, next</source>
        <translation>Bemerkung %1 von %2, weiter</translation>
    </message>
</context>
<context>
    <name>bearerscope::MainWindow</name>
    <message>
        <source>Testing the connection…</source>
        <translation>Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>Closing as soon as the revocation is through…</source>
        <translation>Schließt, sobald der Widerruf durch ist…</translation>
    </message>
    <message>
        <source>The language changes when Bearerscope is started again.</source>
        <translation>Die Sprache wechselt, wenn Bearerscope neu gestartet wird.</translation>
    </message>
</context>
<context>
    <name>bearerscope::MessageBar</name>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Request-ID: %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::NetworkControl</name>
    <message>
        <source>Network of the profile %1</source>
        <translation>Netzwerk des Profils %1</translation>
    </message>
    <message>
        <source>The profile stays as it was.</source>
        <translation>Das Profil bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The network settings hold until the window is closed.</source>
        <translation>Die Netzwerkeinstellungen gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>They could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Sie konnten nicht gespeichert werden: Vielleicht ist der Datenträger voll oder der Ordner der Einstellungen schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>bearerscope::NetworkDialog</name>
    <message>
        <source>System settings</source>
        <translation>Einstellungen des Systems</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Datei mit Zertifizierungsstellen wählen</translation>
    </message>
</context>
<context>
    <name>bearerscope::PasteEdit</name>
    <message>
        <source>Paste here. It isn&apos;t shown, because presenter mode is on.</source>
        <translation>Hier einfügen. Es wird nicht gezeigt, weil der Präsentationsmodus an ist.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters, not shown because presenter mode is on. Paste again to replace.</source>
        <translation>
            <numerusform>%Ln Zeichen, nicht gezeigt, weil der Präsentationsmodus an ist. Zum Ersetzen erneut einfügen.</numerusform>
            <numerusform>%Ln Zeichen, nicht gezeigt, weil der Präsentationsmodus an ist. Zum Ersetzen erneut einfügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln bytes, kept whole but too long to show. Paste again to replace.)</source>
        <translation>
            <numerusform>(%Ln Byte, ganz aufbewahrt, aber zu lang zum Anzeigen. Zum Ersetzen erneut einfügen.)</numerusform>
            <numerusform>(%Ln Bytes, ganz aufbewahrt, aber zu lang zum Anzeigen. Zum Ersetzen erneut einfügen.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::PendingCall</name>
    <message>
        <source>It sent headers without end, so the wait was cut short.</source>
        <translation>Er sandte Header ohne Ende, daher wurde das Warten abgekürzt.</translation>
    </message>
    <message>
        <source>More than %L1 bytes came, and the rest was refused.</source>
        <translation>Es kamen mehr als %L1 Bytes, und der Rest wurde verweigert.</translation>
    </message>
</context>
<context>
    <name>bearerscope::PrivacyControl</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This choice holds until the window is closed.</source>
        <translation>Diese Wahl gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Sie konnte nicht gespeichert werden: Vielleicht ist der Datenträger voll oder der Ordner der Einstellungen schreibgeschützt.</translation>
    </message>
    <message>
        <source>Not while presenter mode is on</source>
        <translation>Nicht im Präsentationsmodus</translation>
    </message>
</context>
<context>
    <name>bearerscope::ProfileControl</name>
    <message>
        <source>The profiles could not be read.</source>
        <translation>Die Profile konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>Als Profil &amp;behalten…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Forget its key</source>
        <translation>Schlüssel &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Als Profil behalten</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>Profil löschen?</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Das Profil %1 löschen?</translation>
    </message>
    <message>
        <source>Its key is forgotten as well, unless another profile is for the same application. Nothing changes at the server, nor for tokens that it issued.</source>
        <translation>Auch sein Schlüssel wird vergessen, außer ein anderes Profil ist für dieselbe Anwendung. Am Server ändert sich nichts, auch nicht für Tokens, die er ausgestellt hat.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A key that no profile needs may still be in the keyring.</source>
        <translation>Ein Schlüssel, den kein Profil braucht, ist vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>There are no profiles in the file.</source>
        <translation>In der Datei sind keine Profile.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message>
        <source>Imported profiles bring no secret keys.</source>
        <translation>Importierte Profile bringen keine geheimen Schlüssel mit.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles.</source>
        <translation>
            <numerusform>%n Profil exportiert.</numerusform>
            <numerusform>%n Profile exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no secret keys in the file.</source>
        <translation>In der Datei sind keine geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full, or the folder read-only.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Vielleicht ist der Datenträger voll oder der Ordner schreibgeschützt.</translation>
    </message>
    <message>
        <source>The profiles stay as they were.</source>
        <translation>Die Profile bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or has more than %L1 bytes.</source>
        <translation>Die Datei ist nicht lesbar oder hat mehr als %L1 Bytes.</translation>
    </message>
</context>
<context>
    <name>bearerscope::RenewalControl</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>With %1 % of its lifetime left</source>
        <translation>Wenn %1 % der Lebensdauer übrig sind</translation>
    </message>
    <message>
        <source>When to warn holds until the window is closed.</source>
        <translation>Wann gewarnt wird, gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Es konnte nicht gespeichert werden: Vielleicht ist der Datenträger voll oder der Ordner der Einstellungen schreibgeschützt.</translation>
    </message>
    <message>
        <source>Bearerscope shows what to do.</source>
        <translation>Bearerscope zeigt, was zu tun ist.</translation>
    </message>
    <message>
        <source>The token is no longer kept fresh.</source>
        <translation>Das Token wird nicht mehr frisch gehalten.</translation>
    </message>
    <message>
        <source>Bearerscope shows why.</source>
        <translation>Bearerscope zeigt, warum.</translation>
    </message>
    <message>
        <source>Tokens issued in this session: %1. Of those from this server, so many may still be valid: %2. A project can have 1000; those of other programs aren&apos;t known here.</source>
        <translation>In dieser Sitzung ausgestellte Tokens: %1. Von denen dieses Servers sind vielleicht noch so viele gültig: %2. Ein Projekt kann 1000 haben; die anderer Programme sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ReportControl</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the folder read-only.</source>
        <translation>Er konnte nicht gespeichert werden: Vielleicht ist der Datenträger voll oder der Ordner schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>bearerscope::ResultSide</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>The latest calls as they went over the wire</source>
        <translation>Die letzten Aufrufe, wie sie über die Leitung gingen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The tokens of this session</source>
        <translation>Die Tokens dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>bearerscope::Sandbox</name>
    <message>
        <source>Port %1 can&apos;t be used: another program is using it. Choose another port.</source>
        <translation>Port %1 ist nicht verwendbar: Ein anderes Programm benutzt ihn. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be used: the system reserves it. Choose a port from 1024 on.</source>
        <translation>Port %1 ist nicht verwendbar: Das System behält ihn sich vor. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be used: the system refused it. Choose another port.</source>
        <translation>Port %1 ist nicht verwendbar: Das System hat ihn verweigert. Wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeChooser</name>
    <message>
        <source>Undo: tick what was ticked before</source>
        <translation>Rückgängig: wählen, was vorher gewählt war</translation>
    </message>
    <message>
        <source>Everything server-side (%1)</source>
        <translation>Alles auf der Serverseite (%1)</translation>
    </message>
    <message>
        <source>Everything client-side (%1)</source>
        <translation>Alles auf der Clientseite (%1)</translation>
    </message>
    <message>
        <source>Each server-side scope</source>
        <translation>Jeden Scope der Serverseite</translation>
    </message>
    <message>
        <source>Each client-side scope</source>
        <translation>Jeden Scope der Clientseite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keinen</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeModel</name>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ erteilt</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ nicht erteilt</translation>
    </message>
    <message>
        <source>+ granted, not asked</source>
        <translation>+ erteilt, nicht angefragt</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ durch %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not published: a permission code of version 2</source>
        <translation>nicht veröffentlicht: ein Berechtigungscode der Version 2</translation>
    </message>
    <message>
        <source>unknown to the catalogue</source>
        <translation>dem Katalog unbekannt</translation>
    </message>
    <message>
        <source>no published call under %1</source>
        <translation>kein veröffentlichter Aufruf unter %1</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 unter %2: %3</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeNeeds</name>
    <message>
        <source>Not every call of the lists could be read, so scopes may be missing.</source>
        <translation>Nicht jeder Aufruf der Listen war lesbar, daher fehlen vielleicht Scopes.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopesPanel</name>
    <message>
        <source>Why not granted? The API doesn&apos;t tell; the likeliest cause comes first.</source>
        <translation>Warum nicht erteilt? Die API sagt es nicht; die wahrscheinlichste Ursache steht zuerst.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
</context>
<context>
    <name>bearerscope::StatusArea</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>◉ Presenter mode</source>
        <translation>◉ Präsentationsmodus</translation>
    </message>
    <message>
        <source>IDs, tokens and the names of own servers are masked. To end it: View, Presenter mode.</source>
        <translation>IDs, Tokens und die Namen eigener Server sind maskiert. Um ihn zu beenden: Ansicht, Präsentationsmodus.</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Letzte Anfrage: %1</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Kopiert. %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::TickingLabel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>bearerscope::TimesModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>Endet (Ortszeit)</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>Endet (UTC)</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Geglaubt</translation>
    </message>
</context>
<context>
    <name>bearerscope::TimingBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenActions</name>
    <message>
        <source>Not copied.</source>
        <translation>Nicht kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenControl</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Nothing was revoked: the token has been replaced meanwhile.</source>
        <translation>Es wurde nichts widerrufen: Das Token ist inzwischen ersetzt worden.</translation>
    </message>
    <message>
        <source>Revoke the new one, or the earlier one in History.</source>
        <translation>Widerrufen Sie das neue oder im Verlauf das frühere.</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenHistory</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenRound</name>
    <message numerus="yes">
        <source>%1 of %n tokens revoked.</source>
        <translation>
            <numerusform>%1 von %n Token widerrufen.</numerusform>
            <numerusform>%1 von %n Tokens widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens checked, %2 of them active.</source>
        <translation>
            <numerusform>%1 von %n Token geprüft, davon %2 aktiv.</numerusform>
            <numerusform>%1 von %n Tokens geprüft, davon %2 aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1. The first problem: %2</source>
        <translation>Gescheitert: %1. Das erste Problem: %2</translation>
    </message>
    <message>
        <source>Not asked about: %1.</source>
        <translation>Nicht gefragt: %1.</translation>
    </message>
</context>
</TS>
