<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Bearerscope</source>
        <translation>O programie Bearerscope</translation>
    </message>
    <message>
        <source>Bearerscope %1</source>
        <translation>Bearerscope %1</translation>
    </message>
    <message>
        <source>Inspector for Voucherify OAuth tokens. Not made by Voucherify.
Facts about the API as of %1.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Narzędzie do badania tokenów OAuth platformy Voucherify. Program nie pochodzi od Voucherify.
Informacje o API z dnia %1.

Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub nowsza.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A token may have been created; if so, it ends by itself after 15 minutes and counts towards the project&apos;s 1000. Nothing was sent a second time: request again when you are ready.</source>
        <translation>Token mógł zostać wystawiony; w takim razie wygaśnie sam po 15 minutach i liczy się do limitu 1000 w projekcie. Niczego nie wysłano drugi raz: ponów żądanie, gdy uznasz za stosowne.</translation>
    </message>
    <message>
        <source>The token may or may not be revoked: treat it as still valid, and check it with the server.</source>
        <translation>Token mógł zostać unieważniony albo nie: traktuj go jako nadal ważny i sprawdź na serwerze.</translation>
    </message>
    <message>
        <source>A check changes nothing, so it is safe to repeat.</source>
        <translation>Sprawdzenie niczego nie zmienia, więc można je bezpiecznie powtórzyć.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>The certificate that was refused:</source>
        <translation>Odrzucony certyfikat:</translation>
    </message>
    <message>
        <source>For: %1 (%2)</source>
        <translation>Dla: %1 (%2)</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Dla: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Wystawca: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Ważny: od %1 do %2</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 nie potwierdził swojej tożsamości.</translation>
    </message>
    <message>
        <source>Its certificate is not acceptable: check the address and this computer&apos;s clock.</source>
        <translation>Certyfikat jest nie do przyjęcia: sprawdź adres oraz zegar tego komputera.</translation>
    </message>
    <message>
        <source>Somebody may be in between, so there is no way to go on regardless. Nothing was sent.</source>
        <translation>Ktoś może być pośrodku, dlatego nie da się tego pominąć. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Nie znaleziono %1.</translation>
    </message>
    <message>
        <source>The name doesn&apos;t exist, or this computer&apos;s name server (DNS) doesn&apos;t know it: a typing error, no network, or a VPN that is off.</source>
        <translation>Taka nazwa nie istnieje albo nie zna jej serwer nazw (DNS) tego komputera: literówka, brak sieci lub wyłączony VPN.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network, then try again. Nothing was sent.</source>
        <translation>Sprawdź adres serwera oraz sieć i spróbuj ponownie. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 odrzucił połączenie.</translation>
    </message>
    <message>
        <source>The computer answers, but no program listens on that port, or a firewall turns you away.</source>
        <translation>Komputer odpowiada, ale na tym porcie nie słucha żaden program albo odsyła cię zapora sieciowa.</translation>
    </message>
    <message>
        <source>Check the address and the port; for the sandbox, whether it is still running. Nothing was sent.</source>
        <translation>Sprawdź adres i port; przy sandboksie, czy nadal działa. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The proxy %1 didn&apos;t let the call through.</source>
        <translation>Proxy %1 nie przepuściło wywołania.</translation>
    </message>
    <message>
        <source>It can&apos;t be reached, refused, or wants a sign-in. It was chosen here, or in this computer&apos;s settings (https_proxy or the system&apos;s).</source>
        <translation>Jest nieosiągalne, odmówiło albo wymaga logowania. Wybrano je tutaj lub w ustawieniach tego komputera (https_proxy albo systemowych).</translation>
    </message>
    <message>
        <source>Check the proxy settings, or ask whoever runs it to allow the server. Nothing reached the server.</source>
        <translation>Sprawdź ustawienia proxy albo poproś jego administratora o dopuszczenie serwera. Do serwera nic nie dotarło.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be set up.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1.</translation>
    </message>
    <message>
        <source>The server speaks no TLS on that port, or only versions that are no longer safe.</source>
        <translation>Serwer na tym porcie nie używa TLS albo używa tylko wersji, które nie są już bezpieczne.</translation>
    </message>
    <message>
        <source>Check the port, and that the address belongs to an https server; a firewall or a proxy in between can be the cause as well. Nothing was sent.</source>
        <translation>Sprawdź port i czy adres należy do serwera https; przyczyną może być też zapora lub proxy po drodze. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Utracono połączenie z %1.</translation>
    </message>
    <message>
        <source>The other side, or something in between, closed it before the request had been sent.</source>
        <translation>Druga strona albo coś po drodze zamknęło je, zanim żądanie zostało wysłane.</translation>
    </message>
    <message>
        <source>Try again; if it happens each time, a firewall or a proxy is the likely cause.</source>
        <translation>Spróbuj ponownie; jeśli dzieje się tak za każdym razem, przyczyną jest zapewne zapora albo proxy.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <translation>%1 nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The request was sent, and no whole answer came back before the deadline.</source>
        <translation>Żądanie wysłano, ale przed upływem limitu czasu nie nadeszła pełna odpowiedź.</translation>
    </message>
    <message>
        <source>No connection came about before the deadline, or no TLS on it: a firewall that drops packets, a wrong address or port, or an overloaded network.</source>
        <translation>Przed upływem limitu czasu nie powstało połączenie albo nie powstało na nim TLS: zapora odrzucająca pakiety, zły adres lub port, albo przeciążona sieć.</translation>
    </message>
    <message>
        <source>Check the address, the network and the proxy, if there is one, then try again. Nothing was sent.</source>
        <translation>Sprawdź adres, sieć i ewentualne proxy, po czym spróbuj ponownie. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a usable answer. The outcome is unknown.</source>
        <translation>%1 zamknął połączenie bez użytecznej odpowiedzi. Wynik jest nieznany.</translation>
    </message>
    <message>
        <source>The request was sent, and the connection broke before one came: a restart of the server, or something in between.</source>
        <translation>Żądanie wysłano, a połączenie zerwało się przed odpowiedzią: restart serwera albo coś po drodze.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>You stopped the call.</source>
        <translation>Wywołanie zostało przez ciebie zatrzymane.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Odpowiedź się urwała.</translation>
    </message>
    <message>
        <source>The answer is far too large.</source>
        <translation>Odpowiedź jest o wiele za duża.</translation>
    </message>
    <message>
        <source>The answer breaks the rules of HTTP.</source>
        <translation>Odpowiedź łamie reguły HTTP.</translation>
    </message>
    <message>
        <source>The answer is compressed or encoded in a way that wasn&apos;t asked for.</source>
        <translation>Odpowiedź jest skompresowana lub zakodowana w sposób, o który nie proszono.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t UTF-8 text.</source>
        <translation>Odpowiedź nie jest tekstem UTF-8.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t JSON.</source>
        <translation>Odpowiedź nie jest w formacie JSON.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t standard JSON.</source>
        <translation>Odpowiedź nie jest zgodna ze standardem JSON.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t a JSON object.</source>
        <translation>Odpowiedź nie jest obiektem JSON.</translation>
    </message>
    <message>
        <source>The answer isn&apos;t what this call returns.</source>
        <translation>Odpowiedź nie jest tym, co zwraca to wywołanie.</translation>
    </message>
    <message>
        <source>%1 wanted to send the call elsewhere. That was refused.</source>
        <translation>%1 chciał skierować wywołanie gdzie indziej. Odmówiono.</translation>
    </message>
    <message>
        <source>Following a redirect would hand your key to another address. Voucherify doesn&apos;t redirect these calls; a sign-in page or a wrong address does.</source>
        <translation>Podążenie za przekierowaniem oddałoby klucz pod inny adres. Voucherify nie przekierowuje tych wywołań; robi to strona logowania albo zły adres.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; in a hotel or company network, sign in with a browser first.</source>
        <translation>Sprawdź adres serwera; w sieci hotelowej lub firmowej najpierw zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle: the network, a proxy or a restart of the server.</source>
        <translation>Połączenie z %1 skończyło się w połowie: sieć, proxy albo restart serwera.</translation>
    </message>
    <message>
        <source>What was shown before is unchanged.</source>
        <translation>To, co pokazano wcześniej, jest bez zmian.</translation>
    </message>
    <message>
        <source>%1 may not be Voucherify, or a proxy or a sign-in page answered in its place.</source>
        <translation>%1 może nie być Voucherify albo w jego miejsce odpowiedziało proxy lub strona logowania.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. What was shown before is unchanged.</source>
        <translation>Sprawdź adres serwera. To, co pokazano wcześniej, jest bez zmian.</translation>
    </message>
    <message>
        <source>“Test connection” in the window, or &quot;bearerscope check&quot; on the command line, shows where it breaks.</source>
        <translation>„Testuj połączenie” w oknie albo „bearerscope check” w wierszu poleceń pokaże, gdzie się urywa.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It names a wait of more than a year, which can&apos;t be meant: try again later.</source>
        <translation>Podaje czas oczekiwania ponad rok, co nie może być zamierzone: spróbuj później.</translation>
    </message>
    <message>
        <source>It asked for a wait of %1.</source>
        <translation>Poprosił o odczekanie: %1.</translation>
    </message>
    <message>
        <source>The server is busy, or is being worked on (HTTP 503).</source>
        <translation>Serwer jest zajęty albo trwają na nim prace (HTTP 503).</translation>
    </message>
    <message>
        <source>The fault is on its side, or on that of a gateway in front of it.</source>
        <translation>Błąd leży po jego stronie albo po stronie bramy przed nim.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>Nic nie jest powtarzane samoczynnie.</translation>
    </message>
    <message>
        <source>The server wants fewer calls (HTTP %1).</source>
        <translation>Serwer prosi o mniej wywołań (HTTP %1).</translation>
    </message>
    <message>
        <source>The project&apos;s limit of calls is used up (if this is a Sandbox project: 100 calls an hour), or the server is busy.</source>
        <translation>Limit wywołań projektu jest wyczerpany (w projekcie Sandbox: 100 wywołań na godzinę) albo serwer jest zajęty.</translation>
    </message>
    <message>
        <source>A scope name is unknown or misspelt (&quot;skus&quot;, not &quot;SKUs&quot;), or the names are separated by commas.</source>
        <translation>Nazwa zakresu jest nieznana lub źle zapisana („skus”, nie „SKUs”) albo nazwy rozdzielono przecinkami.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept the grant type client_credentials.</source>
        <translation>Serwer nie przyjął typu grantu client_credentials.</translation>
    </message>
    <message>
        <source>The request reached the server without its access_token: something in between may strip bodies.</source>
        <translation>Żądanie dotarło do serwera bez access_token: coś po drodze może usuwać treść.</translation>
    </message>
    <message>
        <source>The project&apos;s plan doesn&apos;t cover the call.</source>
        <translation>Plan projektu nie obejmuje tego wywołania.</translation>
    </message>
    <message>
        <source>There is no such call at that address: it may not be a Voucherify server.</source>
        <translation>Pod tym adresem nie ma takiego wywołania: może to nie jest serwer Voucherify.</translation>
    </message>
    <message>
        <source>That address doesn&apos;t take this kind of call: it may not be a Voucherify server.</source>
        <translation>Ten adres nie przyjmuje wywołań tego rodzaju: może to nie jest serwer Voucherify.</translation>
    </message>
    <message>
        <source>The server didn&apos;t accept a form body: something in between may change requests.</source>
        <translation>Serwer nie przyjął treści w postaci formularza: coś po drodze może zmieniać żądania.</translation>
    </message>
    <message>
        <source>The server understood the request and refused it.</source>
        <translation>Serwer zrozumiał żądanie i je odrzucił.</translation>
    </message>
    <message>
        <source>Correct the scopes and request again.</source>
        <translation>Popraw zakresy i ponów żądanie.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the project&apos;s plan.</source>
        <translation>Zapytaj osobę, która zajmuje się planem projektu.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, and whether a proxy stands in between.</source>
        <translation>Sprawdź adres serwera i czy po drodze nie ma proxy.</translation>
    </message>
    <message>
        <source>It didn&apos;t say why: ask Voucherify&apos;s support.</source>
        <translation>Nie podał powodu: zapytaj pomoc techniczną Voucherify.</translation>
    </message>
    <message>
        <source>If the server&apos;s own words don&apos;t explain it, ask Voucherify&apos;s support.</source>
        <translation>Jeśli słowa serwera tego nie wyjaśniają, zapytaj pomoc techniczną Voucherify.</translation>
    </message>
    <message>
        <source>The key was refused (HTTP 401).</source>
        <translation>Klucz został odrzucony (HTTP 401).</translation>
    </message>
    <message>
        <source>Application ID or secret key is wrong, the key was deleted, blocked or regenerated, it is of the other kind (API key pair or OAuth Service key), or it belongs to another region&apos;s server.</source>
        <translation>ID aplikacji lub klucz tajny jest błędny, klucz usunięto, zablokowano lub wygenerowano na nowo, jest innego rodzaju (para kluczy API lub OAuth Service Key) albo należy do serwera innego regionu.</translation>
    </message>
    <message>
        <source>Copy both parts again from the dashboard, and check that the region is the project&apos;s.</source>
        <translation>Skopiuj obie części ponownie z panelu i sprawdź, czy region jest regionem projektu.</translation>
    </message>
    <message>
        <source>The key may not do this (HTTP 403).</source>
        <translation>Klucz nie ma do tego prawa (HTTP 403).</translation>
    </message>
    <message>
        <source>The key&apos;s IP allow-list doesn&apos;t hold this computer&apos;s address, or the key&apos;s role doesn&apos;t allow it.</source>
        <translation>Na liście dozwolonych adresów IP klucza nie ma adresu tego komputera albo nie pozwala na to rola klucza.</translation>
    </message>
    <message>
        <source>Ask a project administrator to check the key&apos;s allow-list and role.</source>
        <translation>Poproś administratora projektu o sprawdzenie listy adresów i roli klucza.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know the token as active (HTTP 404).</source>
        <translation>Serwer nie zna tego tokenu jako aktywnego (HTTP 404).</translation>
    </message>
    <message>
        <source>It expired, was revoked before, or belongs to another project. The server doesn&apos;t tell which.</source>
        <translation>Wygasł, został wcześniej unieważniony albo należy do innego projektu. Serwer nie mówi, co z tego.</translation>
    </message>
    <message>
        <source>Nothing is left to revoke here. If it should be valid, check the region and the project of the key.</source>
        <translation>Nie ma tu już czego unieważniać. Jeśli powinien być ważny, sprawdź region i projekt klucza.</translation>
    </message>
    <message>
        <source>The server failed (HTTP %1).</source>
        <translation>Błąd serwera (HTTP %1).</translation>
    </message>
    <message>
        <source>Assume that the token is still valid; try again in a minute, then check it with the server.</source>
        <translation>Przyjmij, że token jest nadal ważny; spróbuj za minutę, a potem sprawdź go na serwerze.</translation>
    </message>
    <message>
        <source>Try again in a minute; if it lasts, ask Voucherify&apos;s support.</source>
        <translation>Spróbuj za minutę; jeśli to się utrzymuje, zapytaj pomoc techniczną Voucherify.</translation>
    </message>
    <message>
        <source>The server rejected the request (HTTP %1).</source>
        <translation>Serwer odrzucił żądanie (HTTP %1).</translation>
    </message>
    <message>
        <source>The token was not revoked: treat it as still valid.</source>
        <translation>Token nie został unieważniony: traktuj go jako nadal ważny.</translation>
    </message>
    <message>
        <source>The server said: “%1”.</source>
        <translation>Serwer napisał: „%1”.</translation>
    </message>
    <message>
        <source>A call was refused (HTTP 401).</source>
        <translation>Wywołanie zostało odrzucone (HTTP 401).</translation>
    </message>
    <message>
        <source>Of a call with a token: it has expired, was revoked, or belongs to another project or region. Of a request for a token: application ID or secret key is wrong, or the key was deleted or regenerated.</source>
        <translation>Przy wywołaniu z tokenem: wygasł, został unieważniony albo należy do innego projektu lub regionu. Przy żądaniu tokenu: ID aplikacji lub klucz tajny jest błędny albo klucz usunięto lub wygenerowano na nowo.</translation>
    </message>
    <message>
        <source>Inspect and check the token that was sent, or copy both parts of the key again from the dashboard.</source>
        <translation>Zbadaj i sprawdź wysłany token albo skopiuj ponownie z panelu obie części klucza.</translation>
    </message>
    <message>
        <source>A call wasn&apos;t allowed (HTTP 403).</source>
        <translation>Wywołanie było niedozwolone (HTTP 403).</translation>
    </message>
    <message>
        <source>Of a call with a token: a scope is missing, or the key&apos;s role doesn&apos;t allow it. Of any call: the key&apos;s IP allow-list doesn&apos;t hold the address that it came from.</source>
        <translation>Przy wywołaniu z tokenem: brakuje zakresu albo nie pozwala na to rola klucza. Przy każdym wywołaniu: na liście dozwolonych adresów IP klucza nie ma adresu, z którego przyszło.</translation>
    </message>
    <message>
        <source>Look up which scope the call needs, and ask a project administrator about the key&apos;s role and allow-list.</source>
        <translation>Sprawdź, którego zakresu wymaga wywołanie, i zapytaj administratora projektu o rolę klucza i listę adresów.</translation>
    </message>
    <message>
        <source>What was called isn&apos;t there (HTTP 404).</source>
        <translation>Nie ma tego, co wywołano (HTTP 404).</translation>
    </message>
    <message>
        <source>The object doesn&apos;t exist or belongs to another project, or nothing is published under that path. Of a revocation: the token isn&apos;t active.</source>
        <translation>Obiekt nie istnieje lub należy do innego projektu albo pod tą ścieżką niczego nie opublikowano. Przy unieważnieniu: token jest nieaktywny.</translation>
    </message>
    <message>
        <source>Check the ID, the project and the path that were called.</source>
        <translation>Sprawdź ID, projekt i ścieżkę wywołania.</translation>
    </message>
</context>
<context>
    <name>ApiCall</name>
    <message>
        <source>Write a call such as POST /v1/redemptions, or paste its address or its curl line.</source>
        <translation>Wpisz wywołanie, na przykład POST /v1/redemptions, albo wklej jego adres lub wiersz curl.</translation>
    </message>
    <message>
        <source>A method alone is no call: its path is missing.</source>
        <translation>Sama metoda to jeszcze nie wywołanie: brakuje ścieżki.</translation>
    </message>
    <message>
        <source>What stands in front of the path is no HTTP method, such as GET or POST.</source>
        <translation>To, co stoi przed ścieżką, nie jest metodą HTTP taką jak GET lub POST.</translation>
    </message>
    <message>
        <source>Something stands behind the path. Leave it out; a blank within a path is written %20.</source>
        <translation>Za ścieżką coś jeszcze stoi. Usuń to; odstęp w ścieżce zapisuje się jako %20.</translation>
    </message>
    <message>
        <source>The curl line makes more than one call. Ask about one at a time.</source>
        <translation>Wiersz curl wykonuje więcej niż jedno wywołanie. Pytaj o jedno naraz.</translation>
    </message>
    <message>
        <source>The curl line names no HTTP method that is known, such as GET or POST.</source>
        <translation>Wiersz curl nie podaje znanej metody HTTP takiej jak GET lub POST.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no call is.</source>
        <translation>Tekst jest większy niż 1 MiB, czego nie ma żadne wywołanie.</translation>
    </message>
    <message>
        <source>There is no call to look up: the text is empty.</source>
        <translation>Nie ma wywołania do sprawdzenia: tekst jest pusty.</translation>
    </message>
    <message>
        <source>There is a backslash or a control character in the path, which no address holds.</source>
        <translation>W ścieżce jest ukośnik odwrotny lub znak sterujący, których nie ma w adresach.</translation>
    </message>
    <message>
        <source>This isn&apos;t the address of an API: those start with https://.</source>
        <translation>To nie jest adres API: takie zaczynają się od https://.</translation>
    </message>
    <message>
        <source>The host in this address can&apos;t be read.</source>
        <translation>Nie da się odczytać hosta w tym adresie.</translation>
    </message>
    <message>
        <source>The path is longer than %1 characters, which no server takes.</source>
        <translation>Ścieżka jest dłuższa niż dozwolona liczba znaków (%1), takiej nie przyjmie żaden serwer.</translation>
    </message>
    <message>
        <source>The path is empty: slashes and dots alone lead nowhere.</source>
        <translation>Ścieżka jest pusta: same ukośniki i kropki donikąd nie prowadzą.</translation>
    </message>
    <message>
        <source>There is no path here: it would start with a slash.</source>
        <translation>Nie ma tu ścieżki: zaczynałaby się od ukośnika.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>„%1” nie jest poleceniem.</translation>
    </message>
    <message>
        <source>The first argument is not a command.</source>
        <translation>Pierwszy argument nie jest poleceniem.</translation>
    </message>
    <message>
        <source>The commands are %1; &quot;bearerscope --help&quot; explains them.</source>
        <translation>Polecenia to %1; objaśnia je „bearerscope --help”.</translation>
    </message>
    <message>
        <source>See &quot;bearerscope %1 --help&quot;.</source>
        <translation>Zobacz „bearerscope %1 --help”.</translation>
    </message>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Naraz można czytać tylko jeden plik.</translation>
    </message>
    <message>
        <source>Name the file with the first token. The second one is a file as well, or comes from standard input.</source>
        <translation>Podaj plik z pierwszym tokenem. Drugi też jest plikiem albo pochodzi ze standardowego wejścia.</translation>
    </message>
    <message>
        <source>Only two tokens can be compared at a time.</source>
        <translation>Naraz można porównać tylko dwa tokeny.</translation>
    </message>
    <message>
        <source>There is an argument too many: &quot;%1&quot; takes options only.</source>
        <translation>O jeden argument za dużo: „%1” przyjmuje tylko opcje.</translation>
    </message>
    <message>
        <source>The call is missing: write it behind &quot;can&quot;, such as POST /v1/redemptions.</source>
        <translation>Brakuje wywołania: wpisz je po „can”, na przykład POST /v1/redemptions.</translation>
    </message>
    <message>
        <source>There is no scope among the arguments.</source>
        <translation>Wśród argumentów nie ma zakresu.</translation>
    </message>
    <message>
        <source>Standard input can stand for one thing only: name a file for the other.</source>
        <translation>Standardowe wejście może zastępować tylko jedno: dla drugiego podaj plik.</translation>
    </message>
    <message>
        <source>--ensure is a whole number of seconds from 0 to %1.</source>
        <translation>--ensure to całkowita liczba sekund od 0 do %1.</translation>
    </message>
    <message>
        <source>--port is a number from 0 to 65535.</source>
        <translation>--port to liczba od 0 do 65535.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Nie ma tu opcji --%1.</translation>
    </message>
    <message>
        <source>There is an option that is not known here.</source>
        <translation>Jedna z opcji nie jest tu znana.</translation>
    </message>
    <message>
        <source>The option --%1 can be given only once.</source>
        <translation>Opcję --%1 można podać tylko raz.</translation>
    </message>
    <message>
        <source>An option is given a value, and takes none.</source>
        <translation>Opcji podano wartość, a ona żadnej nie przyjmuje.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Opcja --%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Czy chodziło o „%1”?</translation>
    </message>
    <message>
        <source>--host: %1</source>
        <translation>--host: %1</translation>
    </message>
    <message>
        <source>--region is europe, us or asia. A dedicated server is named with --host.</source>
        <translation>--region to europe, us lub asia. Serwer wydzielony podaje się przez --host.</translation>
    </message>
    <message>
        <source>A profile brings its server: leave out --sandbox, --host and --region, or --profile.</source>
        <translation>Profil przynosi swój serwer: pomiń --sandbox, --host i --region albo --profile.</translation>
    </message>
    <message>
        <source>--project-id is for credentials that ask for one project: name them with --credentials.</source>
        <translation>--project-id dotyczy danych uwierzytelniających, które wymagają projektu: podaj je przez --credentials.</translation>
    </message>
    <message>
        <source>--credentials is one of %1.</source>
        <translation>--credentials to jedno z: %1.</translation>
    </message>
    <message>
        <source>With --credentials %1 there is no project to name: leave out --project-id.</source>
        <translation>Przy --credentials %1 nie podaje się projektu: pomiń --project-id.</translation>
    </message>
    <message>
        <source>The text of --from brings its server and key: leave out --sandbox and --profile, or --from.</source>
        <translation>Tekst z --from przynosi serwer i klucz: pomiń --sandbox i --profile albo --from.</translation>
    </message>
    <message>
        <source>--sandbox brings its own address and keys: leave out --host, --region, --app-id, --project-id and --secret-stdin.</source>
        <translation>--sandbox przynosi własny adres i klucze: pomiń --host, --region, --app-id, --project-id i --secret-stdin.</translation>
    </message>
    <message>
        <source>--host and --region both name the server: use one of them.</source>
        <translation>--host i --region podają ten sam serwer: użyj jednego z nich.</translation>
    </message>
    <message>
        <source>The sandbox is on this computer, which is always reached directly: leave out --proxy and --ca-file.</source>
        <translation>Sandbox jest na tym komputerze, z którym łączymy się zawsze bezpośrednio: pomiń --proxy i --ca-file.</translation>
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
        <translation>Brakuje --scope: podaj co najmniej jeden zakres (scope), który token ma otwierać. Wymienia je „bearerscope scopes”.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas.</source>
        <translation>Zakresy rozdziela się spacjami, nie przecinkami.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas. With spaces: --scope &quot;%1&quot;.</source>
        <translation>Zakresy rozdziela się spacjami, nie przecinkami. Ze spacjami: --scope &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To send the commas, add --as-is.</source>
        <translation>Aby wysłać przecinki, dodaj --as-is.</translation>
    </message>
    <message>
        <source>--scope and --token-file both name the scopes at hand: use one of them.</source>
        <translation>--scope i --token-file podają te same zakresy: użyj jednego z nich.</translation>
    </message>
</context>
<context>
    <name>Authorities</name>
    <message>
        <source>ended within the last day</source>
        <translation>wygasł w ciągu ostatniej doby</translation>
    </message>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>wygasł %n dzień temu</numerusform>
            <numerusform>wygasł %n dni temu</numerusform>
            <numerusform>wygasł %n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>jeszcze %n dzień</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Waiting for the server</source>
        <translation>Oczekiwanie na serwer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CallList</name>
    <message>
        <source>Recognised are lines such as &quot;POST /v1/redemptions&quot;, web addresses, curl lines, access logs and HAR files (the recordings of a browser).</source>
        <translation>Rozpoznawane są wiersze takie jak „POST /v1/redemptions”, adresy internetowe, wiersze curl, dzienniki dostępu i pliki HAR (nagrania z przeglądarki).</translation>
    </message>
    <message>
        <source>None of these calls goes to Voucherify or to this computer, and none has a path that Voucherify publishes. They go to: %1.</source>
        <translation>Żadne z tych wywołań nie trafia do Voucherify ani do tego komputera i żadne nie ma ścieżki, którą Voucherify publikuje. Trafiają do: %1.</translation>
    </message>
    <message>
        <source>All calls of the API in this recording were answered 404 and aren&apos;t published, so there are none such. Check how their paths are spelt.</source>
        <translation>Wszystkie wywołania API w tym nagraniu dostały odpowiedź 404 i nie są opublikowane, więc nie istnieją. Sprawdź zapis ich ścieżek.</translation>
    </message>
    <message>
        <source>There is no call of the API in this HAR file.</source>
        <translation>W tym pliku HAR nie ma wywołania API.</translation>
    </message>
    <message>
        <source>There is no call of the API in this text.</source>
        <translation>W tym tekście nie ma wywołania API.</translation>
    </message>
    <message>
        <source>a list of calls</source>
        <translation>lista wywołań</translation>
    </message>
    <message>
        <source>a HAR file</source>
        <translation>plik HAR</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>dziennik dostępu</translation>
    </message>
    <message>
        <source>curl lines</source>
        <translation>wiersze curl</translation>
    </message>
    <message>
        <source>The text is larger than 16 MiB. Take a part of it, such as the calls of one day.</source>
        <translation>Tekst jest większy niż 16 MiB. Weź jego część, na przykład wywołania z jednego dnia.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8. If it comes from a file, save that as UTF-8.</source>
        <translation>Tekst nie jest w UTF-8. Jeśli pochodzi z pliku, zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>There are no calls to read: the text is empty.</source>
        <translation>Nie ma wywołań do odczytania: tekst jest pusty.</translation>
    </message>
    <message>
        <source>This is a web page.</source>
        <translation>To jest strona internetowa.</translation>
    </message>
    <message>
        <source>This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.</source>
        <translation>Ten plik HAR urywa się lub traci sens na pozycji %1. Nagraj albo zapisz go ponownie.</translation>
    </message>
    <message>
        <source>There are more than %1 different calls that aren&apos;t published, so this is a recording of something else.</source>
        <translation>Nieopublikowanych różnych wywołań jest więcej niż %1, więc to nagranie czegoś innego.</translation>
    </message>
</context>
<context>
    <name>CatalogueChoice</name>
    <message numerus="yes">
        <source>%n scopes as published by %1.</source>
        <translation>
            <numerusform>%n zakres opublikowany do %1.</numerusform>
            <numerusform>%n zakresy opublikowane do %1.</numerusform>
            <numerusform>%n zakresów opublikowanych do %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This scope catalogue is used from now on.</source>
        <translation>Ten katalog zakresów obowiązuje od teraz.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Nie można otworzyć pliku: nie ma pliku o tej nazwie albo nie wolno go czytać.</translation>
    </message>
    <message>
        <source>The scope catalogue that was loaded could not be removed: its folder may be read-only.</source>
        <translation>Nie udało się usunąć wczytanego katalogu zakresów: jego folder może być tylko do odczytu.</translation>
    </message>
</context>
<context>
    <name>CatalogueFile</name>
    <message>
        <source>A scope catalogue is a JSON file such as %1; the README tells where a whole one is.</source>
        <translation>Katalog zakresów to plik JSON taki jak %1; README mówi, gdzie jest pełny.</translation>
    </message>
    <message>
        <source>It can&apos;t be opened, or is too large.</source>
        <translation>Nie można go otworzyć albo jest za duży.</translation>
    </message>
    <message>
        <source>The scope catalogue that you loaded (%1) is older than the one in this program (%2), which is used in its place.</source>
        <translation>Wczytany przez ciebie katalog zakresów (%1) jest starszy niż katalog w tym programie (%2), który go zastępuje.</translation>
    </message>
    <message>
        <source>The scope catalogue that you loaded can&apos;t be used any more, so the built-in one is. %1</source>
        <translation>Wczytanego przez ciebie katalogu zakresów nie da się już użyć, więc obowiązuje wbudowany. %1</translation>
    </message>
    <message>
        <source>The file is larger than 8 MiB, which no scope catalogue is.</source>
        <translation>Plik jest większy niż 8 MiB, czego nie ma żaden katalog zakresów.</translation>
    </message>
    <message>
        <source>This scope catalogue is of %1, and the one in this program is newer (%2). It was not taken.</source>
        <translation>Ten katalog zakresów jest z %1, a ten w programie jest nowszy (%2). Nie został przyjęty.</translation>
    </message>
    <message>
        <source>The scope catalogue could not be kept: the disk may be full, or the folder %1 read-only. It was not taken.</source>
        <translation>Nie udało się zachować katalogu zakresów: dysk może być pełny albo folder %1 tylko do odczytu. Nie został przyjęty.</translation>
    </message>
</context>
<context>
    <name>CausesPanel</name>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>What remains possible, the likeliest first; a click folds it away or open</source>
        <translation>Co pozostaje możliwe, od najbardziej prawdopodobnego; kliknięcie zwija lub rozwija</translation>
    </message>
    <message>
        <source>Copy causes</source>
        <translation>Kopiuj przyczyny</translation>
    </message>
    <message>
        <source>Copy the list as text, for a ticket or a mail; it holds no secret</source>
        <translation>Kopiuje listę jako tekst do zgłoszenia lub wiadomości; nie ma w niej nic tajnego</translation>
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
        <translation>Jeśli sieć firmowa przechwytuje TLS, podaj plik jej urzędu certyfikacji: „Urzędy certyfikacji” pod „Sieć…” w oknie, --ca-file PLIK w wierszu poleceń.</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Certyfikat serwera</translation>
    </message>
    <message>
        <source>The certificate of “%1”, which its own leans on,</source>
        <translation>Certyfikat „%1”, na którym opiera się certyfikat serwera,</translation>
    </message>
    <message>
        <source>Its certificate is self-signed: nobody else vouches for it.</source>
        <translation>Certyfikat jest podpisany sam przez siebie: nikt inny za niego nie ręczy.</translation>
    </message>
    <message>
        <source>Its certificate comes from an authority that this computer doesn&apos;t trust.</source>
        <translation>Certyfikat pochodzi od urzędu, któremu ten komputer nie ufa.</translation>
    </message>
    <message>
        <source>Its certificate is for %1, not for %2. Check the address; a sign-in page or something else in between may have answered in the server&apos;s place.</source>
        <translation>Certyfikat jest dla %1, nie dla %2. Sprawdź adres; w miejsce serwera mogła odpowiedzieć strona logowania albo coś po drodze.</translation>
    </message>
    <message>
        <source>Its certificate was revoked: whoever uses it may have stolen it.</source>
        <translation>Certyfikat został unieważniony: ten, kto go używa, mógł go ukraść.</translation>
    </message>
    <message>
        <source>It showed no certificate. Check the address.</source>
        <translation>Nie pokazano certyfikatu. Sprawdź adres.</translation>
    </message>
    <message>
        <source>Its certificate breaks the rules for certificates. Ask whoever runs the server.</source>
        <translation>Certyfikat łamie reguły dla certyfikatów. Zapytaj administratora serwera.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 wygasł.</translation>
    </message>
    <message>
        <source>%1 expired %2 ago, on %3.</source>
        <translation>%1 wygasł %2 temu, %3.</translation>
    </message>
    <message>
        <source>%1 is not yet valid.</source>
        <translation>%1 nie jest jeszcze ważny.</translation>
    </message>
    <message>
        <source>%1 is not yet valid: it will be in %2, from %3 on.</source>
        <translation>%1 nie jest jeszcze ważny: będzie za %2, od %3.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, which says %1; if it is right, ask whoever runs the server.</source>
        <translation>Sprawdź zegar tego komputera, który wskazuje %1; jeśli jest dobry, zapytaj administratora serwera.</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Copy report</source>
        <translation>Kopiuj raport</translation>
    </message>
    <message>
        <source>Copy the report as text, for a ticket or a mail; it holds no secret</source>
        <translation>Kopiuje raport jako tekst do zgłoszenia lub wiadomości; nie ma w nim nic tajnego</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Zamknij raport</translation>
    </message>
    <message>
        <source>Close this report</source>
        <translation>Zamyka ten raport</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
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
        <translation>przed nami</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>wątpliwe</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niepotrzebne</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>zerwane</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowane</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nie osiągnięto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>wygasł</translation>
    </message>
    <message numerus="yes">
        <source>%n more days</source>
        <translation>
            <numerusform>jeszcze %n dzień</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
            <numerusform>jeszcze %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, dla %2</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>od %1 do %2 (%3)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The test of the connection to %1 was cancelled.</source>
        <translation>Test połączenia z %1 został anulowany.</translation>
    </message>
    <message>
        <source>The connection to %1 breaks at this step: %2.</source>
        <translation>Połączenie z %1 urywa się na tym kroku: %2.</translation>
    </message>
    <message>
        <source>Testing the connection to %1…</source>
        <translation>Testowanie połączenia z %1…</translation>
    </message>
    <message>
        <source>The connection to %1 works, with a doubt: %2.</source>
        <translation>Połączenie z %1 działa, z jedną wątpliwością: %2.</translation>
    </message>
    <message>
        <source>The connection to %1 works.</source>
        <translation>Połączenie z %1 działa.</translation>
    </message>
    <message>
        <source>No key was sent, so this doesn&apos;t tell whether the key pair is right.</source>
        <translation>Nie wysłano klucza, więc nie mówi to, czy para kluczy jest dobra.</translation>
    </message>
    <message>
        <source>Bearerscope %1 tested %2 at %3 UTC.</source>
        <translation>Bearerscope %1 przetestował %2: %3 UTC.</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>%1 (too far ahead for seconds: are these milliseconds?)</source>
        <translation>%1 (jak na sekundy za daleko w przyszłości: czy to milisekundy?)</translation>
    </message>
    <message>
        <source>This token is an encrypted JSON Web Token (JWE): only its header can be read, and nobody has verified that.</source>
        <translation>Ten token to zaszyfrowany JSON Web Token (JWE): da się odczytać tylko jego nagłówek, a jego nikt nie zweryfikował.</translation>
    </message>
    <message>
        <source>This token is a JSON Web Token (JWT). Its signature is not verified: these are claims, and only the server knows whether they hold.</source>
        <translation>Ten token to JSON Web Token (JWT). Jego podpis nie jest weryfikowany: to deklaracje (claims) i tylko serwer wie, czy są prawdziwe.</translation>
    </message>
    <message>
        <source>It isn&apos;t signed at all, so anyone can have written it.</source>
        <translation>Nie jest w ogóle podpisany, więc mógł go napisać każdy.</translation>
    </message>
    <message>
        <source>Names that stand twice, of which readers may take either: %1.</source>
        <translation>Nazwy podane dwa razy, z których programy biorą jedną lub drugą: %1.</translation>
    </message>
    <message>
        <source>%1 (of the header)</source>
        <translation>%1 (z nagłówka)</translation>
    </message>
    <message>
        <source>%1 (%2, of the header)</source>
        <translation>%1 (%2, z nagłówka)</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>Pominięte deklaracje: %1.</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 później</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 wcześniej</translation>
    </message>
    <message>
        <source>not a number of seconds, as it must be</source>
        <translation>to nie liczba sekund, a powinna nią być</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>over, %1 ago</source>
        <translation>minęło, %1 temu</translation>
    </message>
    <message>
        <source>as the answer&apos;s own fields have it</source>
        <translation>tak jak we własnych polach odpowiedzi</translation>
    </message>
    <message>
        <source>%1 than by the answer&apos;s own fields</source>
        <translation>%1 niż według własnych pól odpowiedzi</translation>
    </message>
    <message>
        <source>not yet valid: in %1</source>
        <translation>jeszcze nieważny: za %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>osiągnięto</translation>
    </message>
    <message>
        <source>in the future: in %1</source>
        <translation>w przyszłości: za %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>when the answer came</source>
        <translation>gdy nadeszła odpowiedź</translation>
    </message>
    <message>
        <source>%1 than the answer came</source>
        <translation>%1 niż nadeszła odpowiedź</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>to samo co %1</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>inny niż %1</translation>
    </message>
    <message>
        <source>the same as scope in the answer</source>
        <translation>to samo co scope w odpowiedzi</translation>
    </message>
    <message>
        <source>another list than scope in the answer</source>
        <translation>inna lista niż scope w odpowiedzi</translation>
    </message>
    <message>
        <source>says itself that nobody signed it</source>
        <translation>sam mówi, że nikt go nie podpisał</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Nieważny przed</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wystawiony</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Podmiot</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Authorized party</source>
        <translation>Strona upoważniona</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Token&apos;s own ID</source>
        <translation>Własne ID tokenu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>Key&apos;s ID</source>
        <translation>ID klucza</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Typ treści</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>What the token says of itself</source>
        <translation>Co token mówi o sobie</translation>
    </message>
    <message>
        <source>Copy claims</source>
        <translation>Kopiuj deklaracje</translation>
    </message>
    <message>
        <source>Copy the header and the claims as JSON; what looks like a secret stays masked</source>
        <translation>Kopiuje nagłówek i deklaracje jako JSON; to, co wygląda na tajne, pozostaje zamaskowane</translation>
    </message>
</context>
<context>
    <name>CommandInfo</name>
    <message>
        <source>print this</source>
        <translation>wypisz to</translation>
    </message>
    <message>
        <source>yes, done, or not known to be over</source>
        <translation>tak, gotowe albo nic nie wiadomo o końcu</translation>
    </message>
    <message>
        <source>the answer is no: inactive, revoked, expired, not opened, different, flawed, not found</source>
        <translation>odpowiedź brzmi nie: nieaktywny, unieważniony, wygasł, nie otwiera, różne, z wadami, nie znaleziono</translation>
    </message>
    <message>
        <source>a wrong command line, or input that nothing recognises</source>
        <translation>błędny wiersz poleceń albo dane, których nic nie rozpoznaje</translation>
    </message>
    <message>
        <source>the server refused</source>
        <translation>serwer odmówił</translation>
    </message>
    <message>
        <source>no usable answer: network, TLS, timeout, malformed</source>
        <translation>brak użytecznej odpowiedzi: sieć, TLS, limit czasu, zły format</translation>
    </message>
    <message>
        <source>outcome unknown: the request may have been carried out</source>
        <translation>wynik nieznany: żądanie mogło zostać wykonane</translation>
    </message>
    <message>
        <source>Usage: bearerscope [COMMAND [options]]</source>
        <translation>Użycie: bearerscope [POLECENIE [opcje]]</translation>
    </message>
    <message>
        <source>Inspects Voucherify OAuth tokens. Without a command it opens its window.</source>
        <translation>Bada tokeny OAuth platformy Voucherify. Bez polecenia otwiera okno.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Kody wyjścia:</translation>
    </message>
    <message>
        <source>&quot;bearerscope COMMAND --help&quot; explains a command; --version prints the version.</source>
        <translation>„bearerscope POLECENIE --help” objaśnia polecenie; --version podaje wersję.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Przykład:</translation>
    </message>
    <message>
        <source>Usage: bearerscope %1 %2</source>
        <translation>Użycie: bearerscope %1 %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>use a sandbox that runs just for this call</source>
        <translation>użyj sandboksa, który działa tylko na czas tego wywołania</translation>
    </message>
    <message>
        <source>a profile for the server, the application ID and the way there</source>
        <translation>profil dla serwera, ID aplikacji i drogi do niego</translation>
    </message>
    <message>
        <source>the server&apos;s address; without it VOUCHERIFY_HOST, or else Europe</source>
        <translation>adres serwera; bez niego VOUCHERIFY_HOST albo Europa</translation>
    </message>
    <message>
        <source>a published server: europe, us or asia</source>
        <translation>opublikowany serwer: europe, us lub asia</translation>
    </message>
    <message>
        <source>how long the whole call may take, from 1 to 120; without it 15</source>
        <translation>ile może trwać całe wywołanie, od 1 do 120; domyślnie 15</translation>
    </message>
    <message>
        <source>system (as without it), none, or HOST:PORT of an HTTP proxy</source>
        <translation>system (domyślnie), none albo HOST:PORT proxy HTTP</translation>
    </message>
    <message>
        <source>a PEM file of authorities to trust besides the system&apos;s</source>
        <translation>plik PEM z urzędami certyfikacji, którym ufać poza systemowymi</translation>
    </message>
    <message>
        <source>the kind of key: %1; without it %2</source>
        <translation>rodzaj klucza: %1; domyślnie %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>of a key that asks for one project: its ID</source>
        <translation>dla klucza, który wymaga jednego projektu: jego ID</translation>
    </message>
    <message>
        <source>the application ID; without it X_APP_ID</source>
        <translation>ID aplikacji; bez niego X_APP_ID</translation>
    </message>
    <message>
        <source>read the secret key from the first line of standard input</source>
        <translation>czytaj klucz tajny z pierwszego wiersza standardowego wejścia</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>wypisz JSON</translation>
    </message>
    <message>
        <source>print the access token whole, not masked</source>
        <translation>wypisz token dostępu w całości, bez maskowania</translation>
    </message>
    <message>
        <source>show the request as sent and the answer as received, secrets masked</source>
        <translation>pokaż wysłane żądanie i otrzymaną odpowiedź, z zamaskowanymi sekretami</translation>
    </message>
    <message>
        <source>The key pair comes from the environment variables X_APP_ID and X_APP_TOKEN; with --profile, the secret
key from the keyring where that has it.</source>
        <translation>Para kluczy pochodzi ze zmiennych środowiskowych X_APP_ID i X_APP_TOKEN; z --profile klucz tajny
pochodzi z pęku kluczy, jeśli tam jest.</translation>
    </message>
    <message>
        <source>The token is read from standard input, in any form that &quot;inspect&quot; knows.</source>
        <translation>Token jest czytany ze standardowego wejścia w dowolnej postaci, którą zna „inspect”.</translation>
    </message>
    <message>
        <source>scope names separated by spaces; can be given again</source>
        <translation>nazwy zakresów (scope) rozdzielone spacjami; można powtórzyć</translation>
    </message>
    <message>
        <source>send scope names with commas in them as they are</source>
        <translation>wyślij nazwy zakresów z przecinkami tak, jak są</translation>
    </message>
    <message>
        <source>take server, key and scopes from a text; options go before it</source>
        <translation>weź serwer, klucz i zakresy z tekstu; opcje mają pierwszeństwo</translation>
    </message>
    <message>
        <source>reuse the token on standard input while it has that long to live</source>
        <translation>użyj ponownie tokenu ze standardowego wejścia, dopóki pozostało mu tyle życia</translation>
    </message>
    <message>
        <source>Ask for a token and show it inspected.</source>
        <translation>Pobierz token i pokaż go po zbadaniu.</translation>
    </message>
    <message>
        <source>With --ensure, a token is read in any form that &quot;inspect&quot; knows, such as --json --reveal prints.
It is printed again, and none requested, while it lives long enough by its own expires_at,
covers the scopes and isn&apos;t known to be from elsewhere. Empty input is fine; with
--secret-stdin the key comes first.
With --from, the text is a curl line or PowerShell call, headers, a .env file or a Postman environment;
&quot;-&quot; is standard input. Its key goes to the server named there and to no other, unless --host or
--region says so; where a .env file names none, to Europe. The environment isn&apos;t looked at.</source>
        <translation>Z --ensure token jest czytany w dowolnej postaci, którą zna „inspect”, na przykład takiej, jaką wypisuje
--json --reveal. Jest wypisywany ponownie, bez pobierania nowego, dopóki według własnego expires_at żyje dość
długo, obejmuje zakresy i nie wiadomo, by był skądinąd. Puste wejście jest w porządku; z --secret-stdin najpierw
jest klucz.
Z --from tekst to wiersz curl lub wywołanie PowerShell, nagłówki, plik .env albo środowisko Postmana;
„-” to standardowe wejście. Klucz trafia do serwera tam podanego i do żadnego innego, chyba że mówi o tym --host
lub --region; gdy plik .env żadnego nie podaje, do Europy. Zmienne środowiskowe nie są brane pod uwagę.</translation>
    </message>
    <message>
        <source>Ask the server whether a token is active.</source>
        <translation>Zapytaj serwer, czy token jest aktywny.</translation>
    </message>
    <message>
        <source>End a token now, without asking back.</source>
        <translation>Zakończ token od razu, bez pytania.</translation>
    </message>
    <message>
        <source>Show what a text tells about its token, offline.</source>
        <translation>Pokaż, co tekst mówi o swoim tokenie, bez łączenia się.</translation>
    </message>
    <message>
        <source>the scope names at hand, separated by spaces; can be given again</source>
        <translation>dostępne nazwy zakresów, rozdzielone spacjami; można powtórzyć</translation>
    </message>
    <message>
        <source>a file with the token at hand, in any form that &quot;inspect&quot; knows</source>
        <translation>plik z posiadanym tokenem w dowolnej postaci, którą zna „inspect”</translation>
    </message>
    <message>
        <source>Show two tokens side by side, and whether they open the same.</source>
        <translation>Pokaż dwa tokeny obok siebie i czy otwierają to samo.</translation>
    </message>
    <message>
        <source>Both are read as &quot;inspect&quot; reads them. Without FILE2, or with &quot;-&quot;, the second comes from standard input.
The exit code is 0 when they open the same, else 1. No token is printed whole.</source>
        <translation>Oba są czytane tak jak przez „inspect”. Bez FILE2 albo z „-” drugi pochodzi ze standardowego wejścia.
Kod wyjścia to 0, gdy otwierają to samo, w przeciwnym razie 1. Żaden token nie jest wypisywany w całości.</translation>
    </message>
    <message>
        <source>Tell whether a token or some scopes open a call, offline.</source>
        <translation>Powiedz, czy token lub zakresy otwierają wywołanie, bez łączenia się.</translation>
    </message>
    <message>
        <source>The call is a path with or without ids, a full address, or in quotes a curl line.
Without --scope and --token-file the token is read from standard input; with nothing there, the answer
is the scope that the call needs. With &quot;-&quot; in place of the call, that is read from standard input: a
curl line with a token in it belongs there, never among the arguments.
The exit code is 0 for yes; 1 for no, not published, or not known.</source>
        <translation>Wywołanie to ścieżka z ID lub bez, pełny adres albo, w cudzysłowie, wiersz curl.
Bez --scope i --token-file token jest czytany ze standardowego wejścia; gdy nic tam nie ma, odpowiedzią
jest zakres, którego wywołanie wymaga. Z „-” w miejscu wywołania jest ono czytane ze standardowego wejścia:
wiersz curl z tokenem należy podać tam, nigdy wśród argumentów.
Kod wyjścia to 0 dla tak; 1 dla nie, nieopublikowane lub nieznane.</translation>
    </message>
    <message>
        <source>List the published calls that a token or some scopes open, offline.</source>
        <translation>Wymień opublikowane wywołania, które otwiera token lub zakresy, bez łączenia się.</translation>
    </message>
    <message>
        <source>A WORD is a part of a method, a path or a scope. Without --scope and --token-file the token is read from
standard input; with nothing there, every published call is listed.
The exit code is 1 when nothing is opened, the token is over, or its scopes aren&apos;t known; else 0.</source>
        <translation>WORD to część metody, ścieżki lub zakresu. Bez --scope i --token-file token jest czytany ze standardowego
wejścia; gdy nic tam nie ma, wymieniane są wszystkie opublikowane wywołania.
Kod wyjścia to 1, gdy nic nie jest otwierane, token się skończył lub jego zakresy są nieznane; w przeciwnym razie 0.</translation>
    </message>
    <message>
        <source>list the calls that aren&apos;t opened as well</source>
        <translation>wymień także wywołania, które nie są otwierane</translation>
    </message>
    <message>
        <source>Find the fewest scopes that open a list of calls.</source>
        <translation>Znajdź najmniej zakresów, które otwierają listę wywołań.</translation>
    </message>
    <message>
        <source>The list is a line for each call, a HAR file, an access log, or curl lines; without FILE, or with &quot;-&quot;, it is
read from standard input. The scopes go to standard output, ready for request --scope &quot;$(...)&quot;.
With --scope or --token-file they are compared with those at hand. A call that isn&apos;t published, and that
only an umbrella such as api would open, is named and left out. So is a line that names more
paths of the API than could be read as calls.
The exit code is 0 when every call was read, the scopes open each, and those at hand lack none; else 1.</source>
        <translation>Lista to wiersz na każde wywołanie, plik HAR, dziennik dostępu lub wiersze curl; bez FILE albo z „-” jest
czytana ze standardowego wejścia. Zakresy trafiają na standardowe wyjście, gotowe do request --scope &quot;$(...)&quot;.
Z --scope lub --token-file są porównywane z posiadanymi. Wywołanie, które nie jest opublikowane i które
otworzyłby tylko zakres zbiorczy taki jak api, jest wymieniane i pomijane. Podobnie wiersz, który podaje
więcej ścieżek API, niż dało się odczytać jako wywołania.
Kod wyjścia to 0, gdy odczytano każde wywołanie, zakresy otwierają każde, a posiadanym żadnego nie brakuje; inaczej 1.</translation>
    </message>
    <message>
        <source>Find what is wrong with a list of scopes, and repair it.</source>
        <translation>Znajdź błędy w liście zakresów i popraw je.</translation>
    </message>
    <message>
        <source>Without NAMES, or with &quot;-&quot;, they are read from standard input. The repaired list goes to standard output.
Only what can&apos;t be meant otherwise is repaired, such as commas and capitals; the rest is said.
The exit code is 0 when nothing was found, else 1.</source>
        <translation>Bez NAMES albo z „-” są czytane ze standardowego wejścia. Poprawiona lista trafia na standardowe wyjście.
Poprawiane jest tylko to, co nie może znaczyć nic innego, jak przecinki i wielkie litery; reszta jest opisana.
Kod wyjścia to 0, gdy nic nie znaleziono, w przeciwnym razie 1.</translation>
    </message>
    <message>
        <source>Test the connection to a server, step by step.</source>
        <translation>Przetestuj połączenie z serwerem krok po kroku.</translation>
    </message>
    <message>
        <source>Shows where the road breaks: proxy, name, connection, TLS with the certificate, HTTP.
Uses no key and spends no token. The exit code is 0 when no step broke, else 4; a doubt is said.</source>
        <translation>Pokazuje, gdzie urywa się droga: proxy, nazwa, połączenie, TLS z certyfikatem, HTTP.
Nie używa klucza i nie zużywa tokenu. Kod wyjścia to 0, gdy żaden krok nie zawiódł, inaczej 4; wątpliwości są podawane.</translation>
    </message>
    <message>
        <source>of add: the application ID; without it, it is to be named at each call</source>
        <translation>przy add: ID aplikacji; bez niego trzeba je podać przy każdym wywołaniu</translation>
    </message>
    <message>
        <source>of add: the scopes to ask for where no others are named</source>
        <translation>przy add: żądane zakresy, gdy nie podano innych</translation>
    </message>
    <message>
        <source>List, add and change profiles: servers with all but their secret key.</source>
        <translation>Wymień, dodaj i zmień profile: serwery ze wszystkim poza kluczem tajnym.</translation>
    </message>
    <message>
        <source>Verbs: list, add NAME, rename NAME NEW, duplicate NAME, move NAME PLACE, remove NAME,
set-key NAME, forget-key NAME, export [NAME...], import [FILE]. set-key reads a secret key from standard
input and keeps it in the system&apos;s keyring, bound to the profile&apos;s server and application ID.
Export writes JSON without any secret, which import reads.
--profile NAME then brings all of it to the other commands. The sandbox is always there.</source>
        <translation>Czasowniki: list, add NAME, rename NAME NEW, duplicate NAME, move NAME PLACE, remove NAME,
set-key NAME, forget-key NAME, export [NAME...], import [FILE]. set-key czyta klucz tajny ze standardowego
wejścia i zachowuje go w pęku kluczy systemu, związany z serwerem i ID aplikacji profilu.
export wypisuje JSON bez żadnych sekretów, który czyta import.
--profile NAME przynosi potem to wszystko innym poleceniom. Sandbox jest zawsze dostępny.</translation>
    </message>
    <message>
        <source>List the published scopes, or those that hold every WORD.</source>
        <translation>Wymień opublikowane zakresy albo te, które zawierają każde WORD.</translation>
    </message>
    <message>
        <source>A WORD is a part of a scope&apos;s name or of its path. With --json, the calls that each opens are listed.
A catalogue taken with --use holds for the window and for all commands from then on;
without a WORD or --json that is all that is said.</source>
        <translation>WORD to część nazwy zakresu lub jego ścieżki. Z --json wymieniane są wywołania, które każdy otwiera.
Katalog przyjęty przez --use obowiązuje odtąd w oknie i we wszystkich poleceniach;
bez WORD i --json tylko to jest podawane.</translation>
    </message>
    <message>
        <source>take this newer catalogue of scopes, or &quot;built-in&quot; again</source>
        <translation>przyjmij ten nowszy katalog zakresów albo „built-in”, czyli znów wbudowany</translation>
    </message>
    <message>
        <source>the port on 127.0.0.1; without it, or as 0, a free one</source>
        <translation>port na 127.0.0.1; domyślnie lub przy 0 dowolny wolny</translation>
    </message>
    <message>
        <source>Run a stand-in for Voucherify on this computer until stopped.</source>
        <translation>Uruchom na tym komputerze zastępstwo Voucherify, aż zostanie zatrzymane.</translation>
    </message>
    <message>
        <source>The first line on standard output holds the address and the keys as environment variables:
put it in front of a command in another shell, this program&apos;s or your own.</source>
        <translation>Pierwszy wiersz standardowego wyjścia zawiera adres i klucze jako zmienne środowiskowe:
wstaw go przed poleceniem w innej powłoce, tego programu lub własnym.</translation>
    </message>
    <message>
        <source>The text is token JSON or an introspection&apos;s, an HTTP answer with it, what --json printed, &quot;Bearer TOKEN&quot;,
headers, a curl line (also as for cmd.exe or PowerShell) or a PowerShell call, form data, a .env file, a
Postman environment, a HAR recording (the latest token in it) or the token alone. An error answer is
explained, with the exit code of the call that it would have ended. Where a text makes a call with its token
(a curl line, a request with its headers, a HAR recording), it is said whether the token opens that.
Without FILE, or with &quot;-&quot;, it is read from standard input.</source>
        <translation>Tekst to JSON tokenu lub introspekcji, odpowiedź HTTP z nim, to, co wypisało --json, „Bearer TOKEN”,
nagłówki, wiersz curl (także dla cmd.exe lub PowerShell) lub wywołanie PowerShell, dane formularza, plik .env,
środowisko Postmana, nagranie HAR (ostatni token w nim) albo sam token. Odpowiedź z błędem jest objaśniana,
z kodem wyjścia wywołania, które by zakończyła. Gdy tekst wykonuje wywołanie ze swoim tokenem (wiersz curl, żądanie
z nagłówkami, nagranie HAR), podane jest, czy token na nie pozwala.
Bez FILE albo z „-” tekst jest czytany ze standardowego wejścia.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>First</source>
        <translation>Pierwszy</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Drugi</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Keep this token</source>
        <translation>Zachowaj ten token</translation>
    </message>
    <message>
        <source>Hold the next tokens, of another profile or with other scopes, against this one</source>
        <translation>Następne tokeny, z innego profilu lub z innymi zakresami, zostaną porównane z tym</translation>
    </message>
    <message>
        <source>Compare with a text…</source>
        <translation>Porównaj z tekstem…</translation>
    </message>
    <message>
        <source>Paste the other token: JSON, a header, a curl line</source>
        <translation>Wklej drugi token: JSON, nagłówek, wiersz curl</translation>
    </message>
    <message>
        <source>Forget the kept one</source>
        <translation>Zapomnij zachowany</translation>
    </message>
    <message>
        <source>Two tokens side by side</source>
        <translation>Dwa tokeny obok siebie</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Sa&amp;me różnice</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is no server address. It looks like https://api.voucherify.io.</source>
        <translation>To nie jest adres serwera. Wygląda on tak: https://api.voucherify.io.</translation>
    </message>
    <message>
        <source>A server address may not hold a user name or an @: the keys would go to the host after it. Put the keys into their own fields.</source>
        <translation>Adres serwera nie może zawierać nazwy użytkownika ani @: klucze trafiłyby do hosta po nim. Wpisz klucze w ich własne pola.</translation>
    </message>
    <message>
        <source>A server address starts with https://.</source>
        <translation>Adres serwera zaczyna się od https://.</translation>
    </message>
    <message>
        <source>Keys are never sent over plain http, except to this computer itself. Use https://.</source>
        <translation>Klucze nigdy nie są wysyłane przez zwykłe http, poza tym komputerem. Użyj https://.</translation>
    </message>
    <message>
        <source>Leave out what follows the host: the paths, such as /v1/oauth/token, are added here.</source>
        <translation>Pomiń to, co następuje po hoście: ścieżki takie jak /v1/oauth/token są tu dodawane.</translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be connected to.</source>
        <translation>Z portem 0 nie da się połączyć.</translation>
    </message>
    <message>
        <source>Sandbox (this computer)</source>
        <translation>Sandbox (ten komputer)</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Stany Zjednoczone</translation>
    </message>
    <message>
        <source>Asia (Singapore)</source>
        <translation>Azja (Singapur)</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Własny adres</translation>
    </message>
    <message>
        <source>The server address is missing.</source>
        <translation>Brakuje adresu serwera.</translation>
    </message>
    <message>
        <source>No scope is chosen. Voucherify requires at least one: choose what the token has to open.</source>
        <translation>Nie wybrano zakresu. Voucherify wymaga co najmniej jednego: wybierz, co token ma otwierać.</translation>
    </message>
</context>
<context>
    <name>ConnectionChoice</name>
    <message>
        <source>No server is named, so it is Europe&apos;s, %1. --region or --host names another.</source>
        <translation>Nie podano serwera, więc jest to serwer europejski, %1. Inny podaje się przez --region lub --host.</translation>
    </message>
    <message>
        <source>&quot;bearerscope profiles set-key NAME&quot; keeps a profile&apos;s secret key in the keyring.</source>
        <translation>„bearerscope profiles set-key NAME” zachowuje klucz tajny profilu w pęku kluczy.</translation>
    </message>
    <message>
        <source>The sandbox brings its own keys: leave out --app-id, --project-id and --secret-stdin.</source>
        <translation>Sandbox przynosi własne klucze: pomiń --app-id, --project-id i --secret-stdin.</translation>
    </message>
    <message>
        <source>The profile brings its kind of key: leave out --credentials.</source>
        <translation>Profil przynosi swój rodzaj klucza: pomiń --credentials.</translation>
    </message>
    <message>
        <source>X_APP_TOKEN stands beside an X_APP_ID or a VOUCHERIFY_HOST that isn&apos;t the profile&apos;s, so it isn&apos;t sent there.</source>
        <translation>X_APP_TOKEN stoi obok X_APP_ID lub VOUCHERIFY_HOST, które nie są z tego profilu, więc nie jest tam wysyłany.</translation>
    </message>
    <message>
        <source>Name it with --project-id.</source>
        <translation>Podaj je przez --project-id.</translation>
    </message>
    <message>
        <source>Set X_APP_ID (or use --app-id) and X_APP_TOKEN (or use --secret-stdin); --sandbox needs neither.</source>
        <translation>Ustaw X_APP_ID (lub użyj --app-id) i X_APP_TOKEN (lub użyj --secret-stdin); --sandbox nie wymaga żadnego z nich.</translation>
    </message>
</context>
<context>
    <name>ConnectionInput</name>
    <message>
        <source>The address of an HTTP proxy is a host and a port, such as proxy.example:3128.</source>
        <translation>Adres proxy HTTP to host i port, na przykład proxy.example:3128.</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>&amp;Profile or server</source>
        <translation>P&amp;rofil lub serwer</translation>
    </message>
    <message>
        <source>Which Voucherify to ask: a profile that you keep, or the region where the project lives</source>
        <translation>Które Voucherify pytać: zachowany profil albo region, w którym jest projekt</translation>
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
        <translation>Zachowaj to jako profil, zmieniaj lub porządkuj profile</translation>
    </message>
    <message>
        <source>A stand-in for Voucherify inside this program. It needs no account and no keys, and nothing leaves this computer.</source>
        <translation>Zastępstwo Voucherify wewnątrz tego programu. Nie wymaga konta ani kluczy i nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>https://voucherify.example.com</source>
        <translation>https://voucherify.example.com</translation>
    </message>
    <message>
        <source>Credentia&amp;ls</source>
        <translation>Rodzaj &amp;klucza</translation>
    </message>
    <message>
        <source>Which kind of key the dashboard made. Version 2 of the token endpoint is recommended for new integrations.</source>
        <translation>Jaki rodzaj klucza utworzył panel. W nowych integracjach zaleca się wersję 2 punktu końcowego tokenów.</translation>
    </message>
    <message>
        <source>&amp;Application ID</source>
        <translation>&amp;ID aplikacji</translation>
    </message>
    <message>
        <source>From the dashboard: Project Settings, API keys. Sent with every call.</source>
        <translation>Z panelu: Project Settings, API keys. Wysyłane przy każdym wywołaniu.</translation>
    </message>
    <message>
        <source>Secret &amp;key</source>
        <translation>Klucz taj&amp;ny</translation>
    </message>
    <message>
        <source>Kept in memory only, and never written to disk. Sent with every call.</source>
        <translation>Trzymany tylko w pamięci, nigdy nie jest zapisywany na dysku. Wysyłany przy każdym wywołaniu.</translation>
    </message>
    <message>
        <source>Keep in the keyrin&amp;g</source>
        <translation>&amp;Zachowaj w pęku kluczy</translation>
    </message>
    <message>
        <source>Once the server has accepted the key. Otherwise it is known until the window is closed.</source>
        <translation>Gdy serwer przyjmie klucz. W przeciwnym razie jest znany do zamknięcia okna.</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>ID pro&amp;jektu</translation>
    </message>
    <message>
        <source>The project that the token is for. Sent as project_id.</source>
        <translation>Projekt, dla którego jest token. Wysyłane jako project_id.</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Testuj p&amp;ołączenie</translation>
    </message>
    <message>
        <source>Walk the road to the server step by step, without a key (Ctrl+T)</source>
        <translation>Przejdź drogę do serwera krok po kroku, bez klucza (Ctrl+T)</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Sieć…</translation>
    </message>
    <message>
        <source>Time limit, proxy, and authorities to trust besides the system&apos;s</source>
        <translation>Limit czasu, proxy i urzędy certyfikacji, którym ufać poza systemowymi</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>(request id %1)</source>
        <translation>(ID żądania %1)</translation>
    </message>
    <message>
        <source>%1 is expected on standard input, in one line.</source>
        <translation>Na standardowym wejściu, w jednym wierszu, oczekiwane jest: %1.</translation>
    </message>
    <message>
        <source>%1 is expected on standard input. End it with Ctrl+D.</source>
        <translation>Na standardowym wejściu oczekiwane jest: %1. Zakończ je przez Ctrl+D.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The %1 is missing.</source>
        <translation>Brakuje: %1.</translation>
    </message>
    <message>
        <source>The %1 holds a blank, a control character or a character outside ASCII, so it can&apos;t be sent in a header. Copy it again from the dashboard, without the text around it.</source>
        <translation>Pole „%1” zawiera odstęp, znak sterujący lub znak spoza ASCII, więc nie da się go wysłać w nagłówku. Skopiuj je ponownie z panelu, bez tekstu dookoła.</translation>
    </message>
    <message>
        <source>application ID</source>
        <translation>ID aplikacji</translation>
    </message>
    <message>
        <source>The application ID holds a colon, which Basic authentication can&apos;t tell from the end of it.</source>
        <translation>ID aplikacji zawiera dwukropek, którego uwierzytelnianie Basic nie odróżni od jego końca.</translation>
    </message>
    <message>
        <source>API key pair (version 1)</source>
        <translation>Para kluczy API (wersja 1)</translation>
    </message>
    <message>
        <source>OAuth Service key (version 2)</source>
        <translation>OAuth Service Key (wersja 2)</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>klucz tajny</translation>
    </message>
    <message>
        <source>The project ID is missing: an OAuth Service key asks for one project.</source>
        <translation>Brakuje ID projektu: OAuth Service Key wymaga jednego projektu.</translation>
    </message>
    <message>
        <source>No call is published that checks a token with an %1.</source>
        <translation>Dla klucza rodzaju „%1” nie opublikowano wywołania, które sprawdza token.</translation>
    </message>
    <message>
        <source>No call is published that revokes a token with an %1. It ends by itself, or when its key is deleted or blocked.</source>
        <translation>Dla klucza rodzaju „%1” nie opublikowano wywołania, które unieważnia token. Wygasa on sam albo gdy jego klucz zostanie usunięty lub zablokowany.</translation>
    </message>
</context>
<context>
    <name>CurlLine</name>
    <message>
        <source>The curl line names a shell variable where the token belongs. Paste the token itself.</source>
        <translation>Wiersz curl podaje zmienną powłoki tam, gdzie powinien być token. Wklej sam token.</translation>
    </message>
    <message>
        <source>The curl line ends within quotes or after a backslash: the token may be cut off.</source>
        <translation>Wiersz curl kończy się wewnątrz cudzysłowu lub po ukośniku odwrotnym: token może być ucięty.</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <source>an application ID</source>
        <translation>ID aplikacji</translation>
    </message>
    <message>
        <source>a secret key</source>
        <translation>klucz tajny</translation>
    </message>
    <message>
        <source>a project ID</source>
        <translation>ID projektu</translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>zakres</numerusform>
            <numerusform>%n zakresy</numerusform>
            <numerusform>%n zakresów</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds %1; %2.</source>
        <translation>Zawiera: %1; %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Variables stand in place of: %1.</source>
        <translation>Zmienne stoją w miejscu: %1.</translation>
    </message>
    <message>
        <source>There is no secret key in it.</source>
        <translation>Nie ma w nim klucza tajnego.</translation>
    </message>
    <message>
        <source>It names no server, so none is filled in.</source>
        <translation>Nie podaje serwera, więc żaden nie jest wpisywany.</translation>
    </message>
    <message>
        <source>Its server can&apos;t be asked: %1</source>
        <translation>Jego serwera nie można zapytać: %1</translation>
    </message>
    <message>
        <source>Its server isn&apos;t one of Voucherify&apos;s three: look at the address before you request.</source>
        <translation>Jego serwer nie jest jednym z trzech serwerów Voucherify: przyjrzyj się adresowi przed wysłaniem żądania.</translation>
    </message>
    <message>
        <source>It names no server: %1 is what Voucherify&apos;s SDKs take then.</source>
        <translation>Nie podaje serwera: SDK Voucherify przyjmują wtedy %1.</translation>
    </message>
    <message>
        <source>Its server is %1.</source>
        <translation>Jego serwer to %1.</translation>
    </message>
</context>
<context>
    <name>EmptyPanel</name>
    <message>
        <source>No token yet</source>
        <translation>Nie ma jeszcze tokenu</translation>
    </message>
    <message>
        <source>Request one with the scopes ticked on the left, or inspect one that you were sent. A token, its JSON, headers, a curl line or an HTTP answer can be pasted (Ctrl+V) or dropped right here; so can a .env, Postman or HAR file.</source>
        <translation>Pobierz token z zakresami zaznaczonymi po lewej albo zbadaj taki, który masz. Token, jego JSON, nagłówki, wiersz curl lub odpowiedź HTTP można tu wkleić (Ctrl+V) lub upuścić; podobnie plik .env, Postmana lub HAR.</translation>
    </message>
    <message>
        <source>Request a token</source>
        <translation>Pobierz token</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Zbadaj token…</translation>
    </message>
</context>
<context>
    <name>EndpointQuestion</name>
    <message>
        <source>A new one with its scopes would do: %1</source>
        <translation>Nowy z jego zakresami by wystarczył: %1</translation>
    </message>
    <message>
        <source>Its scopes wouldn&apos;t do either: %1</source>
        <translation>Jego zakresy też by nie wystarczyły: %1</translation>
    </message>
    <message>
        <source>Besides, what opens this isn&apos;t published: %1</source>
        <translation>Poza tym nie opublikowano, co to otwiera: %1</translation>
    </message>
    <message>
        <source>Besides, its scopes aren&apos;t known: %1</source>
        <translation>Poza tym jego zakresy są nieznane: %1</translation>
    </message>
    <message>
        <source>✗ No: the token has expired.</source>
        <translation>✗ Nie: token wygasł.</translation>
    </message>
    <message>
        <source>✗ No: the token is revoked.</source>
        <translation>✗ Nie: token jest unieważniony.</translation>
    </message>
    <message>
        <source>✗ No: the token isn&apos;t active.</source>
        <translation>✗ Nie: token jest nieaktywny.</translation>
    </message>
    <message>
        <source>The scope list looks misspelt: &quot;bearerscope lint&quot; shows the repair.</source>
        <translation>Lista zakresów wygląda na źle zapisaną: „bearerscope lint” pokaże poprawkę.</translation>
    </message>
    <message>
        <source>%1 is no server of Voucherify&apos;s; the answer holds if it is yours and stands in for one.</source>
        <translation>%1 nie jest serwerem Voucherify; odpowiedź jest ważna, jeśli to twój serwer, który go zastępuje.</translation>
    </message>
    <message>
        <source>The token is over, so it opens nothing any more; what follows is about its scopes.</source>
        <translation>Token się skończył i niczego już nie otwiera; dalszy ciąg dotyczy jego zakresów.</translation>
    </message>
    <message>
        <source>Which scopes the token has isn&apos;t known, so nobody can tell what it opens. Check it with the server.</source>
        <translation>Nie wiadomo, jakie zakresy ma token, więc nikt nie powie, co otwiera. Sprawdź go na serwerze.</translation>
    </message>
    <message>
        <source>The token has permission codes of version 2. What they open isn&apos;t published, so only the server can tell: make the call.</source>
        <translation>Token ma kody uprawnień wersji 2. Nie opublikowano, co otwierają, więc wie to tylko serwer: wykonaj wywołanie.</translation>
    </message>
    <message>
        <source>Opens none of the %1 published calls.</source>
        <translation>Nie otwiera żadnego z %1 opublikowanych wywołań.</translation>
    </message>
    <message>
        <source>Opens %1 of the %2 published calls: %3.</source>
        <translation>Otwiera %1 z %2 opublikowanych wywołań: %3.</translation>
    </message>
    <message>
        <source>DELETE is among them: it can delete.</source>
        <translation>Jest wśród nich DELETE: może usuwać.</translation>
    </message>
</context>
<context>
    <name>EndpointsCommand</name>
    <message>
        <source>None of the calls that the scopes open holds that; --all looks at the others as well.</source>
        <translation>Żadne z wywołań otwieranych przez zakresy tego nie zawiera; --all przegląda też pozostałe.</translation>
    </message>
    <message>
        <source>No published call holds that.</source>
        <translation>Żadne opublikowane wywołanie tego nie zawiera.</translation>
    </message>
</context>
<context>
    <name>EndpointsPanel</name>
    <message>
        <source>POST /v1/redemptions, an address, a curl line</source>
        <translation>POST /v1/redemptions, adres, wiersz curl</translation>
    </message>
    <message>
        <source>Real ids in a path are fine. Of a curl line only the call is kept, no token.</source>
        <translation>Prawdziwe ID w ścieżce są w porządku. Z wiersza curl zachowywane jest tylko wywołanie, bez tokenu.</translation>
    </message>
    <message>
        <source>Filter by method, path or scope</source>
        <translation>Filtruj według metody, ścieżki lub zakresu</translation>
    </message>
    <message>
        <source>Filter the endpoints</source>
        <translation>Filtruj punkty końcowe</translation>
    </message>
    <message>
        <source>Leave out the calls that this token doesn&apos;t open</source>
        <translation>Pomiń wywołania, których ten token nie otwiera</translation>
    </message>
    <message>
        <source>Show the calls that are published as deprecated as well</source>
        <translation>Pokaż także wywołania opublikowane jako przestarzałe</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Punkty końcowe</translation>
    </message>
    <message>
        <source>Can &amp;it call</source>
        <translation>Czy wo&amp;lno wywołać</translation>
    </message>
    <message>
        <source>Opened onl&amp;y</source>
        <translation>Tylko &amp;dostępne</translation>
    </message>
    <message>
        <source>&amp;Deprecated too</source>
        <translation>&amp;Uwzględnij przestarzałe</translation>
    </message>
</context>
<context>
    <name>Ensuring</name>
    <message>
        <source>Not reused: the input can&apos;t be used. Asking for a new one.</source>
        <translation>Nie użyto ponownie: danych wejściowych nie da się użyć. Pobierany jest nowy.</translation>
    </message>
    <message>
        <source>Not reused: %1. Asking for a new one.</source>
        <translation>Nie użyto ponownie: %1. Pobierany jest nowy.</translation>
    </message>
    <message>
        <source>Reused: it has %1 left by its own text. No server was asked: a revocation wouldn&apos;t show.</source>
        <translation>Użyto ponownie: według własnego tekstu ma jeszcze %1. Nie pytano serwera: unieważnienie nie byłoby widoczne.</translation>
    </message>
</context>
<context>
    <name>ErrorAnswer</name>
    <message>
        <source>The server</source>
        <translation>Serwer</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>The latest calls</source>
        <translation>Ostatnie wywołania</translation>
    </message>
    <message>
        <source>The latest 50 calls, the newest first. They are kept in memory only.</source>
        <translation>Ostatnie 50 wywołań, od najnowszych. Trzymane tylko w pamięci.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Kopiuj jako curl</translation>
    </message>
    <message>
        <source>Copy the same call for a shell, with $X_APP_TOKEN and $ACCESS_TOKEN in place of the secrets</source>
        <translation>Kopiuje to samo wywołanie dla powłoki, z $X_APP_TOKEN i $ACCESS_TOKEN w miejscu sekretów</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bajty</translation>
    </message>
    <message>
        <source>The bytes of both bodies</source>
        <translation>Bajty obu treści</translation>
    </message>
</context>
<context>
    <name>ExchangePart</name>
    <message>
        <source>No answer</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>It is packed, or no UTF-8. What is in it can&apos;t be read here, so it is masked whole.</source>
        <translation>Jest spakowana albo nie w UTF-8. Nie da się tu odczytać, co zawiera, więc jest zamaskowana w całości.</translation>
    </message>
    <message>
        <source>Headers left out: %1.</source>
        <translation>Pominięte nagłówki: %1.</translation>
    </message>
    <message>
        <source>Bytes aren&apos;t shown in presenter mode.</source>
        <translation>W trybie prezentacji bajty nie są pokazywane.</translation>
    </message>
    <message>
        <source>Request, body: %1</source>
        <translation>Żądanie, treść: %1</translation>
    </message>
    <message>
        <source>Answer, body: %1</source>
        <translation>Odpowiedź, treść: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln bajt</numerusform>
            <numerusform>%Ln bajty</numerusform>
            <numerusform>%Ln bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which the first %L2 are kept</source>
        <translation>%1, z czego zachowano początkowe %L2</translation>
    </message>
</context>
<context>
    <name>ExchangePartPanel</name>
    <message>
        <source>Headers, and secrets in the body</source>
        <translation>Nagłówki i sekrety w treści</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>Brak treści</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Copy the value of the chosen field; a secret leaves the clipboard as a token does</source>
        <translation>Kopiuje wartość wybranego pola; sekret znika ze schowka tak jak token</translation>
    </message>
</context>
<context>
    <name>ExchangeReport</name>
    <message>
        <source>(body: %1)</source>
        <translation>(treść: %1)</translation>
    </message>
    <message>
        <source>Exchange with %1: %2, %3 in all</source>
        <translation>Wymiana z %1: %2, łącznie %3</translation>
    </message>
    <message>
        <source>The same call with curl, the secrets in variables:</source>
        <translation>To samo wywołanie w curl, z sekretami w zmiennych:</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Request</source>
        <translation>Pobranie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnienie</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>preparation</source>
        <translation>przygotowanie</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>połączenie</translation>
    </message>
    <message>
        <source>connection and TLS</source>
        <translation>połączenie i TLS</translation>
    </message>
    <message>
        <source>proxy, connection and TLS</source>
        <translation>proxy, połączenie i TLS</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>oczekiwanie</translation>
    </message>
    <message>
        <source>body</source>
        <translation>treść</translation>
    </message>
    <message>
        <source>Until the server&apos;s name was looked up, with what the network code does before.</source>
        <translation>Do odnalezienia nazwy serwera, razem z tym, co kod sieciowy robi wcześniej.</translation>
    </message>
    <message>
        <source>What the network code does before it connects. There was no name to look up: it is an address, or the proxy looks it up.</source>
        <translation>Co kod sieciowy robi przed połączeniem. Nie było nazwy do odszukania: to adres albo szuka jej proxy.</translation>
    </message>
    <message>
        <source>Until the connection stood.</source>
        <translation>Do powstania połączenia.</translation>
    </message>
    <message>
        <source>Until the connection stood and was encrypted. Where one ends and the other begins isn&apos;t known here; Test connection tells them apart.</source>
        <translation>Do powstania i zaszyfrowania połączenia. Nie wiadomo tu, gdzie kończy się jedno, a zaczyna drugie; rozdziela je „Testuj połączenie”.</translation>
    </message>
    <message>
        <source>The proxy&apos;s name, the connection to it, the tunnel through it, and TLS with the server. They aren&apos;t known apart here; Test connection tells more.</source>
        <translation>Nazwa proxy, połączenie z nim, tunel przez nie i TLS z serwerem. Nie da się ich tu rozdzielić; więcej mówi „Testuj połączenie”.</translation>
    </message>
    <message>
        <source>Until the request was handed to the system whole.</source>
        <translation>Do przekazania systemowi całego żądania.</translation>
    </message>
    <message>
        <source>Until the answer&apos;s headers were there: the way there and back, and the server&apos;s own time.</source>
        <translation>Do nadejścia nagłówków odpowiedzi: droga tam i z powrotem oraz czas samego serwera.</translation>
    </message>
    <message>
        <source>Until the answer&apos;s body was there.</source>
        <translation>Do nadejścia treści odpowiedzi.</translation>
    </message>
    <message>
        <source>%1, in which it ended</source>
        <translation>%1, w tej fazie się skończyło</translation>
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
        <translation>%1 r</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>chwila przed rokiem 1970</translation>
    </message>
    <message>
        <source>a moment after the year 9999</source>
        <translation>chwila po roku 9999</translation>
    </message>
    <message>
        <source>The answer had no Date, so this computer&apos;s clock may be what is wrong.</source>
        <translation>Odpowiedź nie miała Date, więc błędny może być zegar tego komputera.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted from the issue ends at %4. The countdown stays with the end known from the issue.</source>
        <translation>expires_at i expires_in różnią się o %1: expires_at to %2, a expires_in równe %3 s liczone od wystawienia kończy się %4. Odliczanie trzyma się końca znanego od wystawienia.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at %4. The countdown stays with the end known from the issue, which expires_at confirms.</source>
        <translation>expires_at i expires_in różnią się o %1: expires_at to %2, a expires_in równe %3 s kończy się %4. Odliczanie trzyma się końca znanego od wystawienia, który potwierdza expires_at.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s ends at %4. The countdown follows expires_in.</source>
        <translation>expires_at i expires_in różnią się o %1: expires_at to %2, a expires_in równe %3 s kończy się %4. Odliczanie trzyma się expires_in.</translation>
    </message>
    <message>
        <source>expires_at and expires_in differ by %1: expires_at is %2, expires_in of %3 s counted from now ends at %4. Whether an introspection counts it from now or from the issue is not published, so the countdown follows expires_at, the earlier one.</source>
        <translation>expires_at i expires_in różnią się o %1: expires_at to %2, a expires_in równe %3 s liczone od teraz kończy się %4. Nie opublikowano, czy introspekcja liczy od teraz, czy od wystawienia, więc odliczanie trzyma się wcześniejszego expires_at.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by %1: expires_at is %2, expires_in of %3 s counted from the moment that the text tells ends at %4. The countdown follows expires_at.</source>
        <translation>expires_at i expires_in różnią się o %1: expires_at to %2, a expires_in równe %3 s liczone od chwili podanej w tekście kończy się %4. Odliczanie trzyma się expires_at.</translation>
    </message>
    <message>
        <source>expires_at and expires_in contradict each other by at least %1: a token with %2 s to live that ends at %3 would be issued at %4, which is still to come.</source>
        <translation>expires_at i expires_in różnią się co najmniej o %1: token, któremu pozostało %2 s i który kończy się %3, byłby wystawiony %4, co dopiero nastąpi.</translation>
    </message>
    <message>
        <source>expires_at (%1) passed %2 ago, while expires_in says %3 s. They fit only if this answer was issued at %4; if it is newer, they contradict each other by up to %5.</source>
        <translation>expires_at (%1) minęło %2 temu, a expires_in mówi %3 s. Pasują do siebie tylko wtedy, gdy odpowiedź wystawiono %4; jeśli jest nowsza, różnią się nawet o %5.</translation>
    </message>
    <message>
        <source>active is true, though expires_at passed %1 ago: the answer is older than that, or one of the two is wrong.</source>
        <translation>active to true, choć expires_at minęło %1 temu: odpowiedź jest starsza albo jedno z nich jest błędne.</translation>
    </message>
    <message>
        <source>active is true, though expires_at had passed %1 before. One of the two is wrong.</source>
        <translation>active to true, choć expires_at minęło %1 wcześniej. Jedno z nich jest błędne.</translation>
    </message>
    <message>
        <source>active is true, though expires_at passed %1 ago. One of the two is wrong.</source>
        <translation>active to true, choć expires_at minęło %1 temu. Jedno z nich jest błędne.</translation>
    </message>
    <message>
        <source>The end has moved on by %1 since the issue: the server now reports times that end at %2 instead of %3.</source>
        <translation>Koniec przesunął się od wystawienia o %1 dalej: serwer podaje teraz czasy, które kończą się %2 zamiast %3.</translation>
    </message>
    <message>
        <source>The end has come nearer by %1 since the issue: the server now reports times that end at %2 instead of %3.</source>
        <translation>Koniec przybliżył się od wystawienia o %1: serwer podaje teraz czasy, które kończą się %2 zamiast %3.</translation>
    </message>
    <message>
        <source>The text tells a moment that is %1 ahead of this computer&apos;s clock: the clock is behind by at least that, or the text is wrong. The time left is what was left at that moment.</source>
        <translation>Tekst podaje chwilę, która wyprzedza zegar tego komputera o %1: zegar spóźnia się co najmniej o tyle albo tekst jest błędny. Pozostały czas to ten, który pozostawał w tamtej chwili.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Zegar tego komputera śpieszy się o %1 względem zegara serwera.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Zegar tego komputera spóźnia się o %1 względem zegara serwera.</translation>
    </message>
    <message>
        <source>The time left doesn&apos;t depend on it; programs that compare expires_at with this clock go wrong.</source>
        <translation>Pozostały czas od tego nie zależy; programy, które porównują expires_at z tym zegarem, mylą się.</translation>
    </message>
</context>
<context>
    <name>ExpiryPanel</name>
    <message>
        <source>Lifetime of the token</source>
        <translation>Czas życia tokenu</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
</context>
<context>
    <name>ExpirySources</name>
    <message>
        <source>It comes to the same end as the figure that is followed.</source>
        <translation>Daje ten sam koniec co dana, którą przyjęto.</translation>
    </message>
    <message>
        <source>The server was asked since, and its own answer counts.</source>
        <translation>Serwer zapytano później i liczy się jego własna odpowiedź.</translation>
    </message>
    <message>
        <source>The check reports another end, and the server&apos;s newest word counts.</source>
        <translation>Sprawdzenie podaje inny koniec, a liczy się najnowsze słowo serwera.</translation>
    </message>
    <message>
        <source>Whether an introspection counts from its answer or from the issue is not published.</source>
        <translation>Nie opublikowano, czy introspekcja liczy od swojej odpowiedzi, czy od wystawienia.</translation>
    </message>
    <message>
        <source>Nothing else in the answer says when the token ends.</source>
        <translation>Nic innego w odpowiedzi nie mówi, kiedy token się kończy.</translation>
    </message>
    <message>
        <source>So the token may end earlier.</source>
        <translation>Token może więc skończyć się wcześniej.</translation>
    </message>
    <message>
        <source>Counted from the check it comes to the same end as expires_at.</source>
        <translation>Liczone od sprawdzenia daje ten sam koniec co expires_at.</translation>
    </message>
    <message>
        <source>Counted from the check it ends after expires_at, and the earlier end is followed.</source>
        <translation>Liczone od sprawdzenia kończy się po expires_at, a przyjęto wcześniejszy koniec.</translation>
    </message>
    <message>
        <source>Counted from the check it ends before expires_at, and the earlier end is followed.</source>
        <translation>Liczone od sprawdzenia kończy się przed expires_at, a przyjęto wcześniejszy koniec.</translation>
    </message>
    <message>
        <source>The server still counts, while expires_at has passed.</source>
        <translation>Serwer nadal liczy, choć expires_at minęło.</translation>
    </message>
    <message>
        <source>Counted from the check it comes to the known end, so it says what is left.</source>
        <translation>Liczone od sprawdzenia daje znany koniec, więc mówi, ile pozostało.</translation>
    </message>
    <message>
        <source>Counted from the issue it comes to the known end, so it says the whole lifetime, not what is left.</source>
        <translation>Liczone od wystawienia daje znany koniec, więc mówi o całym czasie życia, nie o tym, ile pozostało.</translation>
    </message>
    <message>
        <source>So soon after the issue, counting from the check and from the issue come to the same end.</source>
        <translation>Tak krótko po wystawieniu liczenie od sprawdzenia i od wystawienia daje ten sam koniec.</translation>
    </message>
    <message>
        <source>It misses the end known from the issue, counted from the check as well as from the issue.</source>
        <translation>Mija się z końcem znanym od wystawienia, liczone zarówno od sprawdzenia, jak i od wystawienia.</translation>
    </message>
    <message>
        <source>It is followed from the check on, as the server&apos;s newest word.</source>
        <translation>Od sprawdzenia jest przyjęte jako najnowsze słowo serwera.</translation>
    </message>
    <message>
        <source>Nobody knows when the text was made, so nothing says since when it counts.</source>
        <translation>Nikt nie wie, kiedy powstał tekst, więc nie wiadomo, odkąd liczy.</translation>
    </message>
    <message>
        <source>It is from a check, whose moment the report doesn&apos;t tell, so nothing says since when it counts.</source>
        <translation>Pochodzi ze sprawdzenia, którego chwili raport nie podaje, więc nie wiadomo, odkąd liczy.</translation>
    </message>
    <message>
        <source>It counts from the issue that the text tells.</source>
        <translation>Liczy od wystawienia, które podaje tekst.</translation>
    </message>
    <message>
        <source>It is counted from the Date of the pasted answer.</source>
        <translation>Jest liczone od Date wklejonej odpowiedzi.</translation>
    </message>
    <message>
        <source>It misses the end that is followed.</source>
        <translation>Mija się z końcem, który przyjęto.</translation>
    </message>
    <message>
        <source>It is all that pasted text says for sure. It is compared with this computer&apos;s clock, and only as right as that.</source>
        <translation>To wszystko, co wklejony tekst mówi na pewno. Jest porównywane z zegarem tego komputera i dokładne tylko na tyle, na ile on.</translation>
    </message>
    <message>
        <source>It is the earlier of the two ends that the check reports.</source>
        <translation>To wcześniejszy z dwóch końców, które podaje sprawdzenie.</translation>
    </message>
    <message>
        <source>The answer has no expires_in.</source>
        <translation>Odpowiedź nie ma expires_in.</translation>
    </message>
    <message>
        <source>It is measured from the Date that came with it, so this computer&apos;s clock doesn&apos;t matter.</source>
        <translation>Jest mierzone od Date, które z nim przyszło, więc zegar tego komputera nie ma znaczenia.</translation>
    </message>
    <message>
        <source>It came without a Date, so it is measured from this computer&apos;s clock, and only as right as that.</source>
        <translation>Przyszło bez Date, więc jest mierzone zegarem tego komputera i dokładne tylko na tyle, na ile on.</translation>
    </message>
    <message>
        <source>It is believed first: counted from its receipt on a clock that nobody can set, it ends at the right moment whatever the clocks say.</source>
        <translation>Przyjmowane jest w pierwszej kolejności: liczone od odbioru na zegarze, którego nikt nie może przestawić, kończy się we właściwej chwili bez względu na zegary.</translation>
    </message>
    <message>
        <source>It is after the year 9999: no moment to count to.</source>
        <translation>Jest po roku 9999: to nie jest chwila, do której można liczyć.</translation>
    </message>
    <message>
        <source>It misses the end that is followed by %1.</source>
        <translation>Mija się z przyjętym końcem o %1.</translation>
    </message>
    <message>
        <source>expires_in is believed first, because no wrong clock changes it.</source>
        <translation>expires_in jest przyjmowane w pierwszej kolejności, bo nie zmienia go żaden błędny zegar.</translation>
    </message>
    <message>
        <source>It is what the token says of itself. Nobody verified that, but nothing else tells when the token ends.</source>
        <translation>To mówi o sobie sam token. Nikt tego nie zweryfikował, ale nic innego nie mówi, kiedy token się kończy.</translation>
    </message>
    <message>
        <source>It is what the token says of itself, which nobody verified: the answer&apos;s own figures are believed before it.</source>
        <translation>To mówi o sobie sam token i nikt tego nie zweryfikował: pierwszeństwo mają własne dane odpowiedzi.</translation>
    </message>
    <message>
        <source>The server&apos;s own clock: moments are told by it, and this computer&apos;s clock is compared with it.</source>
        <translation>Własny zegar serwera: według niego podawane są chwile i z nim porównywany jest zegar tego komputera.</translation>
    </message>
    <message>
        <source>When the token was issued, says the report, so expires_in counts from it.</source>
        <translation>Tak mówi raport o chwili wystawienia tokenu, więc expires_in liczy się od niej.</translation>
    </message>
    <message>
        <source>When the token was issued, says the report. Its expires_in is from a later check.</source>
        <translation>Tak mówi raport o chwili wystawienia tokenu. Jego expires_in pochodzi z późniejszego sprawdzenia.</translation>
    </message>
    <message>
        <source>It is from the pasted answer, which issued the token then, so expires_in counts from it.</source>
        <translation>Pochodzi z wklejonej odpowiedzi, która wtedy wystawiła token, więc expires_in liczy się od niej.</translation>
    </message>
    <message>
        <source>It is from the pasted answer: the server&apos;s clock when it was asked about the token.</source>
        <translation>Pochodzi z wklejonej odpowiedzi: zegar serwera, gdy pytano go o token.</translation>
    </message>
    <message>
        <source>How old the text is, nobody knows for certain, so its end is compared with this clock.</source>
        <translation>Nikt nie wie na pewno, jak stary jest tekst, więc jego koniec jest porównywany z tym zegarem.</translation>
    </message>
    <message>
        <source>Pasted text has no Date, so its end is compared with this clock.</source>
        <translation>Wklejony tekst nie ma Date, więc jego koniec jest porównywany z tym zegarem.</translation>
    </message>
    <message>
        <source>The answer has no Date, so this clock tells when it came.</source>
        <translation>Odpowiedź nie ma Date, więc ten zegar mówi, kiedy nadeszła.</translation>
    </message>
    <message>
        <source>It agrees with the Date that came with the answer.</source>
        <translation>Zgadza się z Date, które przyszło z odpowiedzią.</translation>
    </message>
    <message>
        <source>It contradicts the Date that came with the answer, which is believed. The time left doesn&apos;t depend on it.</source>
        <translation>Jest sprzeczny z Date, które przyszło z odpowiedzią i które przyjęto. Pozostały czas od tego nie zależy.</translation>
    </message>
</context>
<context>
    <name>ExportArguments</name>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format to jedno z: %1.</translation>
    </message>
    <message>
        <source>print just the token, whole, in a form to hand on</source>
        <translation>wypisz sam token, w całości, w postaci do przekazania</translation>
    </message>
    <message>
        <source>with --format of a line: the published call that it makes</source>
        <translation>przy --format z wierszem: opublikowane wywołanie, które on wykonuje</translation>
    </message>
    <message>
        <source>--format NAME prints nothing but the token, whole, in a form to hand on; NAME is one of
%1.
A line calls an endpoint that the token opens, or that of --endpoint &quot;POST /v1/redemptions&quot;.</source>
        <translation>--format NAME wypisuje tylko token, w całości, w postaci do przekazania; NAME to jedno z:
%1.
Wiersz wywołuje punkt końcowy, który token otwiera, albo ten z --endpoint &quot;POST /v1/redemptions&quot;.</translation>
    </message>
    <message>
        <source>--endpoint belongs to --format: name that, too.</source>
        <translation>--endpoint należy do --format: podaj także tę opcję.</translation>
    </message>
    <message>
        <source>--format prints the token alone, and whole: it goes with neither --json nor --reveal.</source>
        <translation>--format wypisuje sam token i w całości: nie łączy się z --json ani --reveal.</translation>
    </message>
    <message>
        <source>--format %1 makes no call, so it takes no --endpoint.</source>
        <translation>--format %1 nie wykonuje wywołania, więc nie przyjmuje --endpoint.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the token</source>
        <translation>Eksport tokenu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Filtruj wywołania</translation>
    </message>
    <message>
        <source>The call that the line makes</source>
        <translation>Wywołanie, które wykonuje wiersz</translation>
    </message>
    <message>
        <source>Without a choice, one that the token should open</source>
        <translation>Bez wyboru takie, które token powinien otwierać</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Po&amp;dgląd</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>Show the token in the preview, for as long as the window shows it</source>
        <translation>Pokazuje token w podglądzie tak długo, jak pokazuje go okno</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>There is no access token to copy.</source>
        <translation>Nie ma tokenu dostępu do skopiowania.</translation>
    </message>
    <message>
        <source>The access token holds half of a character pair, so what is kept here is not what was sent. Request a new token.</source>
        <translation>Token dostępu zawiera połowę pary znaków, więc to, co tu zachowano, nie jest tym, co wysłano. Pobierz nowy token.</translation>
    </message>
    <message>
        <source>The access token holds characters that would break or change a header: %1. It can only be copied as it is, or as JSON.</source>
        <translation>Token dostępu zawiera znaki, które rozbiłyby lub zmieniły nagłówek: %1. Można go skopiować tylko takim, jaki jest, albo jako JSON.</translation>
    </message>
    <message>
        <source>The token_type is &quot;%1&quot;, not Bearer, so how it stands in a header is unknown. It can only be copied as it is, or as JSON.</source>
        <translation>token_type to „%1”, nie Bearer, więc nie wiadomo, jak wygląda w nagłówku. Można go skopiować tylko takim, jaki jest, albo jako JSON.</translation>
    </message>
    <message>
        <source>The access token holds %1, which not everything that reads this format takes as it stands. Choose another format.</source>
        <translation>Token dostępu zawiera %1, czego nie każdy program czytający ten format przyjmuje bez zmian. Wybierz inny format.</translation>
    </message>
    <message>
        <source>%1 needs the address of a server. Choose a profile first.</source>
        <translation>%1 wymaga adresu serwera. Najpierw wybierz profil.</translation>
    </message>
    <message>
        <source>Token alone</source>
        <translation>Sam token</translation>
    </message>
    <message>
        <source>The token and nothing else.</source>
        <translation>Token i nic więcej.</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Nagłówek Authorization</translation>
    </message>
    <message>
        <source>A header line of HTTP, for request tools and proxies.</source>
        <translation>Wiersz nagłówka HTTP dla narzędzi do żądań i proxy.</translation>
    </message>
    <message>
        <source>curl line</source>
        <translation>Wiersz curl</translation>
    </message>
    <message>
        <source>A command for sh, bash or zsh. While it runs, the process list shows the token, and the shell&apos;s history keeps it: the form for curl --config does neither.</source>
        <translation>Polecenie dla sh, bash lub zsh. Gdy działa, token widać na liście procesów, a historia powłoki go zachowuje: postać dla curl --config nie robi ani jednego, ani drugiego.</translation>
    </message>
    <message>
        <source>curl --config file</source>
        <translation>Plik dla curl --config</translation>
    </message>
    <message>
        <source>For &quot;curl --config FILE&quot;, or &quot;curl --config -&quot; with it on standard input: so the token shows up neither in the process list nor in the shell&apos;s history.</source>
        <translation>Dla „curl --config PLIK” albo „curl --config -” z nim na standardowym wejściu: token nie pojawia się wtedy ani na liście procesów, ani w historii powłoki.</translation>
    </message>
    <message>
        <source>HTTPie line</source>
        <translation>Wiersz HTTPie</translation>
    </message>
    <message>
        <source>A command for sh, bash or zsh with HTTPie. The process list and the shell&apos;s history show the token.</source>
        <translation>Polecenie dla sh, bash lub zsh z HTTPie. Token widać na liście procesów i w historii powłoki.</translation>
    </message>
    <message>
        <source>PowerShell line</source>
        <translation>Wiersz PowerShell</translation>
    </message>
    <message>
        <source>A command for PowerShell, 5.1 and later. Its history keeps the token.</source>
        <translation>Polecenie dla PowerShell od wersji 5.1. Jego historia zachowuje token.</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Plik .env</translation>
    </message>
    <message>
        <source>Two variables, for a shell (set -a; . ./.env) and what reads .env files. Voucherify&apos;s SDKs know VOUCHERIFY_HOST; VOUCHERIFY_ACCESS_TOKEN is a name of this program&apos;s own, because none is published.</source>
        <translation>Dwie zmienne dla powłoki (set -a; . ./.env) i programów, które czytają pliki .env. SDK Voucherify znają VOUCHERIFY_HOST; VOUCHERIFY_ACCESS_TOKEN to własna nazwa tego programu, bo żadnej nie opublikowano.</translation>
    </message>
    <message>
        <source>JSON (RFC 6749)</source>
        <translation>JSON (RFC 6749)</translation>
    </message>
    <message>
        <source>A token answer with the names of RFC 6749. Its expires_in counts from this export, not from the issue; expires_at is the same end in Unix seconds. What isn&apos;t known is left out.</source>
        <translation>Odpowiedź z tokenem o nazwach z RFC 6749. Jej expires_in liczy od tego eksportu, nie od wystawienia; expires_at to ten sam koniec w sekundach uniksowych. To, co nieznane, jest pominięte.</translation>
    </message>
    <message>
        <source>Postman environment</source>
        <translation>Środowisko Postmana</translation>
    </message>
    <message>
        <source>A file that Postman imports as an environment: baseUrl, and accessToken as a secret. Use it as {{accessToken}} with the authorization type Bearer Token.</source>
        <translation>Plik, który Postman importuje jako środowisko: baseUrl oraz accessToken jako sekret. Używaj go jako {{accessToken}} z typem autoryzacji Bearer Token.</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>access_token: what a call is authorised with, as the header Authorization: Bearer (RFC 6750). Whoever has it can use it.</source>
        <translation>access_token: to, czym autoryzowane jest wywołanie, w nagłówku Authorization: Bearer (RFC 6750). Kto go ma, może go użyć.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>client_id: whom the token was issued to (RFC 6749, 2.2). It is no secret.</source>
        <translation>client_id: dla kogo wystawiono token (RFC 6749, 2.2). To nie sekret.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>token_type: how the token is used. Bearer: to have it is enough, nothing else is proven (RFC 6750).</source>
        <translation>token_type: jak używa się tokenu. Bearer: wystarczy go mieć, niczego więcej się nie dowodzi (RFC 6750).</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Typ tokenu</translation>
    </message>
    <message>
        <source>expires_at: when the token ends, in seconds since 1970, UTC. A wrong clock makes it look earlier or later.</source>
        <translation>expires_at: kiedy token wygasa, w sekundach od 1970 roku, UTC. Błędny zegar sprawia, że wygląda na wcześniejsze lub późniejsze.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Wygasa o</translation>
    </message>
    <message>
        <source>expires_in: how many seconds the token lives from its issue on (RFC 6749, 5.1). No clock has to be right for it.</source>
        <translation>expires_in: ile sekund token żyje od wystawienia (RFC 6749, 5.1). Żaden zegar nie musi być do tego dobry.</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Wygasa za</translation>
    </message>
    <message>
        <source>scope: what the token may be used for, names with blanks between them (RFC 6749, 3.3)</source>
        <translation>scope: do czego wolno użyć tokenu, nazwy rozdzielone spacjami (RFC 6749, 3.3)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres (scope)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Także w nim</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Kopiuj token</translation>
    </message>
    <message>
        <source>Copy the token; the clipboard is cleared after a while (Edit, Clear the clipboard after)</source>
        <translation>Kopiuje token; schowek jest po pewnym czasie czyszczony (Edycja, Czyść schowek po)</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiuj jako</translation>
    </message>
    <message>
        <source>Copy a header or a curl line with the token</source>
        <translation>Kopiuje nagłówek lub wiersz curl z tokenem</translation>
    </message>
</context>
<context>
    <name>FindScopesDialog</name>
    <message>
        <source>Find the scopes for some calls</source>
        <translation>Szukanie zakresów dla wywołań</translation>
    </message>
    <message>
        <source>Tick the calls that your program makes, or read them from a list: a line for each call, a HAR file of a browser or proxy, an access log, curl lines. Only methods and paths are read, no headers and no bodies.</source>
        <translation>Zaznacz wywołania, które wykonuje twój program, albo wczytaj je z listy: wiersz na każde wywołanie, plik HAR z przeglądarki lub proxy, dziennik dostępu, wiersze curl. Czytane są tylko metody i ścieżki, bez nagłówków i treści.</translation>
    </message>
    <message>
        <source>Filter by method, path or scope</source>
        <translation>Filtruj według metody, ścieżki lub zakresu</translation>
    </message>
    <message>
        <source>Filter the calls</source>
        <translation>Filtruj wywołania</translation>
    </message>
    <message>
        <source>&amp;Paste calls</source>
        <translation>&amp;Wklej wywołania</translation>
    </message>
    <message>
        <source>Read the calls from the clipboard</source>
        <translation>Wczytuje wywołania ze schowka</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>A list of calls, a HAR file, an access log</source>
        <translation>Lista wywołań, plik HAR, dziennik dostępu</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>Odz&amp;nacz wszystkie</translation>
    </message>
    <message>
        <source>Calls that the program makes</source>
        <translation>Wywołania, które wykonuje program</translation>
    </message>
    <message>
        <source>&amp;Tick these scopes</source>
        <translation>&amp;Zaznacz te zakresy</translation>
    </message>
    <message>
        <source>Tick just these scopes for the next request</source>
        <translation>Zaznacza dokładnie te zakresy do następnego żądania</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Kopiuj listę</translation>
    </message>
    <message>
        <source>Copy the names with spaces between them</source>
        <translation>Kopiuje nazwy rozdzielone spacjami</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Za&amp;mknij</translation>
    </message>
</context>
<context>
    <name>FindingAdvice</name>
    <message>
        <source>A proxy with user name and password can be named in the environment variable https_proxy.</source>
        <translation>Proxy z nazwą użytkownika i hasłem można podać w zmiennej środowiskowej https_proxy.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy to allow %1.</source>
        <translation>Poproś administratora proxy o dopuszczenie %1.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address; if it is right, ask whoever runs the proxy.</source>
        <translation>Sprawdź adres serwera; jeśli jest dobry, zapytaj administratora proxy.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address where it is set, or ask whoever runs it.</source>
        <translation>Sprawdź adres proxy tam, gdzie jest ustawiony, albo zapytaj jego administratora.</translation>
    </message>
    <message>
        <source>Check the address for typing errors, then the network: a VPN may have to be on.</source>
        <translation>Sprawdź, czy w adresie nie ma literówek, potem sieć: może trzeba włączyć VPN.</translation>
    </message>
    <message>
        <source>Check the network and its name server.</source>
        <translation>Sprawdź sieć i jej serwer nazw.</translation>
    </message>
    <message>
        <source>Check the address and the port: no program listens there, or a firewall turns you away.</source>
        <translation>Sprawdź adres i port: nie słucha tam żaden program albo odsyła cię zapora.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, a firewall drops the packets, or the server is off.</source>
        <translation>Sprawdź adres. Jeśli jest dobry, zapora odrzuca pakiety albo serwer jest wyłączony.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network: a VPN may have to be on.</source>
        <translation>Sprawdź sieć tego komputera: może trzeba włączyć VPN.</translation>
    </message>
    <message>
        <source>Don&apos;t send keys there.</source>
        <translation>Nie wysyłaj tam kluczy.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for TLS 1.2 or 1.3.</source>
        <translation>Poproś administratora serwera o TLS 1.2 lub 1.3.</translation>
    </message>
    <message>
        <source>Check the port: keys are never sent over plain http, except to this computer itself.</source>
        <translation>Sprawdź port: klucze nigdy nie są wysyłane przez zwykłe http, poza tym komputerem.</translation>
    </message>
    <message>
        <source>Check the address and the port: Voucherify isn&apos;t there.</source>
        <translation>Sprawdź adres i port: Voucherify tam nie ma.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, a firewall or a program that intercepts TLS may be in between.</source>
        <translation>Sprawdź port. Jeśli jest dobry, pośrodku może być zapora albo program, który przechwytuje TLS.</translation>
    </message>
    <message>
        <source>Voucherify&apos;s calls answer with JSON. If they fail, look at the address; in a hotel or company network, sign in with a browser first.</source>
        <translation>Wywołania Voucherify odpowiadają w JSON. Jeśli zawodzą, przyjrzyj się adresowi; w sieci hotelowej lub firmowej najpierw zaloguj się w przeglądarce.</translation>
    </message>
    <message>
        <source>Begin the address with https://.</source>
        <translation>Zacznij adres od https://.</translation>
    </message>
    <message>
        <source>Check the port. If it is right, try again later, or tell whoever runs the server.</source>
        <translation>Sprawdź port. Jeśli jest dobry, spróbuj później albo zgłoś to administratorowi serwera.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>It looks like an SSH server.</source>
        <translation>Wygląda na serwer SSH.</translation>
    </message>
    <message>
        <source>It looks like a mail (SMTP) or FTP server.</source>
        <translation>Wygląda na serwer poczty (SMTP) lub FTP.</translation>
    </message>
    <message>
        <source>It looks like a mail (POP3) server.</source>
        <translation>Wygląda na serwer poczty (POP3).</translation>
    </message>
    <message>
        <source>It looks like a mail (IMAP) server.</source>
        <translation>Wygląda na serwer poczty (IMAP).</translation>
    </message>
    <message>
        <source>It looks like a Redis server.</source>
        <translation>Wygląda na serwer Redis.</translation>
    </message>
    <message>
        <source>It looks like a VNC server.</source>
        <translation>Wygląda na serwer VNC.</translation>
    </message>
    <message>
        <source>It looks like a MySQL or MariaDB server.</source>
        <translation>Wygląda na serwer MySQL lub MariaDB.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source> (HTTP %1)</source>
        <translation> (HTTP %1)</translation>
    </message>
    <message>
        <source>It let the connection through.</source>
        <translation>Przepuściło połączenie.</translation>
    </message>
    <message>
        <source>Its name was not found.</source>
        <translation>Nie znaleziono jego nazwy.</translation>
    </message>
    <message>
        <source>No connection to it came about.</source>
        <translation>Nie powstało z nim połączenie.</translation>
    </message>
    <message>
        <source>It didn&apos;t answer in time.</source>
        <translation>Nie odpowiedziało na czas.</translation>
    </message>
    <message>
        <source>It wants a sign-in%1.</source>
        <translation>Wymaga logowania%1.</translation>
    </message>
    <message>
        <source>It refuses to connect to the server%1.</source>
        <translation>Odmawia połączenia z serwerem%1.</translation>
    </message>
    <message>
        <source>It says that it can&apos;t reach the server%1.</source>
        <translation>Twierdzi, że nie może dotrzeć do serwera%1.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy.</source>
        <translation>To, co tam odpowiada, nie jest proxy HTTP.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Odpowiada: %1.</translation>
    </message>
    <message>
        <source>It closed the connection without a word.</source>
        <translation>Zamknęło połączenie bez słowa.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 to %2.</translation>
    </message>
    <message>
        <source>Not needed: the address is a number.</source>
        <translation>Niepotrzebne: adres jest liczbą.</translation>
    </message>
    <message>
        <source>Left to the proxy.</source>
        <translation>Pozostawione proxy.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>Nie znaleziono %1.</translation>
    </message>
    <message>
        <source>The name server (DNS) didn&apos;t answer in time.</source>
        <translation>Serwer nazw (DNS) nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 odmówił</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached</source>
        <translation>%1 jest nieosiągalny</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer</source>
        <translation>%1 nie odpowiedział</translation>
    </message>
    <message>
        <source>Made by the proxy.</source>
        <translation>Nawiązane przez proxy.</translation>
    </message>
    <message>
        <source>%1, port %2.</source>
        <translation>%1, port %2.</translation>
    </message>
    <message>
        <source>Port %1: %2.</source>
        <translation>Port %1: %2.</translation>
    </message>
    <message>
        <source>Before that, %1.</source>
        <translation>Wcześniej: %1.</translation>
    </message>
    <message>
        <source>%1, %2. The certificate is good.</source>
        <translation>%1, %2. Certyfikat jest dobry.</translation>
    </message>
    <message>
        <source>Not needed: nothing leaves this computer.</source>
        <translation>Niepotrzebne: nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>The server speaks TLS, and no version or cipher was found in common.</source>
        <translation>Serwer używa TLS, ale nie znaleziono wspólnej wersji ani szyfru.</translation>
    </message>
    <message>
        <source>There is no TLS: the port speaks plain http (it answered %1).</source>
        <translation>Nie ma TLS: port używa zwykłego http (odpowiedział %1).</translation>
    </message>
    <message>
        <source>There is no TLS. What answers says: %1.</source>
        <translation>Nie ma TLS. To, co odpowiada, mówi: %1.</translation>
    </message>
    <message>
        <source>The server takes the connection, and says nothing.</source>
        <translation>Serwer przyjmuje połączenie i milczy.</translation>
    </message>
    <message>
        <source>The handshake was broken off without a word.</source>
        <translation>Uzgadnianie przerwano bez słowa.</translation>
    </message>
    <message>
        <source>The server answers: %1.</source>
        <translation>Serwer odpowiada: %1.</translation>
    </message>
    <message>
        <source>The server answers: %1, which is fine, as no key was sent.</source>
        <translation>Serwer odpowiada: %1, co jest w porządku, bo nie wysłano klucza.</translation>
    </message>
    <message>
        <source>The server answers: %1, go to %2.</source>
        <translation>Serwer odpowiada: %1, przejdź do %2.</translation>
    </message>
    <message>
        <source>The server answers: %1, with an HTML page.</source>
        <translation>Serwer odpowiada: %1, ze stroną HTML.</translation>
    </message>
    <message>
        <source>The server answers: %1, so it or a gateway in front of it is in trouble.</source>
        <translation>Serwer odpowiada: %1, więc on lub brama przed nim ma kłopoty.</translation>
    </message>
    <message>
        <source>What came is not HTTP: %1.</source>
        <translation>To, co nadeszło, nie jest HTTP: %1.</translation>
    </message>
    <message>
        <source>The port speaks TLS, not plain http.</source>
        <translation>Port używa TLS, nie zwykłego http.</translation>
    </message>
    <message>
        <source>An answer began (%1), and never came to its end.</source>
        <translation>Odpowiedź się zaczęła (%1), lecz nie doszła do końca.</translation>
    </message>
    <message>
        <source>What came has no end.</source>
        <translation>To, co nadeszło, nie ma końca.</translation>
    </message>
    <message>
        <source>The server takes the request, and says nothing.</source>
        <translation>Serwer przyjmuje żądanie i milczy.</translation>
    </message>
    <message>
        <source>The connection was closed without a word.</source>
        <translation>Połączenie zamknięto bez słowa.</translation>
    </message>
    <message>
        <source>Cancelled here.</source>
        <translation>Anulowano tutaj.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Nie osiągnięto.</translation>
    </message>
</context>
<context>
    <name>HarTokens</name>
    <message>
        <source>The token was issued by the answer in entry %1 of %2.</source>
        <translation>Token wystawiła odpowiedź we wpisie %1 z %2.</translation>
    </message>
    <message>
        <source>The token is in the Authorization header of entry %1 of %2.</source>
        <translation>Token jest w nagłówku Authorization wpisu %1 z %2.</translation>
    </message>
    <message>
        <source>The answer in entry %1 issued it.</source>
        <translation>Wystawiła go odpowiedź we wpisie %1.</translation>
    </message>
    <message>
        <source>This HAR file breaks off or stops making sense at offset %1. Record it again, or save it again.</source>
        <translation>Ten plik HAR urywa się lub traci sens na pozycji %1. Nagraj albo zapisz go ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>There is no token in this HAR file: none of its %n entries has a Bearer token in its request, nor an answer that issues one. Some browsers leave out Authorization headers unless you export with sensitive data.</source>
        <translation>
            <numerusform>W tym pliku HAR nie ma tokenu: jego jedyny wpis nie ma tokenu Bearer w żądaniu ani odpowiedzi, która go wystawia. Niektóre przeglądarki pomijają nagłówki Authorization, jeśli nie eksportuje się z danymi poufnymi.</numerusform>
            <numerusform>W tym pliku HAR nie ma tokenu: żaden z jego %n wpisów nie ma tokenu Bearer w żądaniu ani odpowiedzi, która go wystawia. Niektóre przeglądarki pomijają nagłówki Authorization, jeśli nie eksportuje się z danymi poufnymi.</numerusform>
            <numerusform>W tym pliku HAR nie ma tokenu: żaden z jego %n wpisów nie ma tokenu Bearer w żądaniu ani odpowiedzi, która go wystawia. Niektóre przeglądarki pomijają nagłówki Authorization, jeśli nie eksportuje się z danymi poufnymi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tokens, of earlier entries, were ignored.</source>
        <translation>
            <numerusform>Pominięto %n inny token z wcześniejszych wpisów.</numerusform>
            <numerusform>Pominięto %n inne tokeny z wcześniejszych wpisów.</numerusform>
            <numerusform>Pominięto %n innych tokenów z wcześniejszych wpisów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter tokens</source>
        <translation>Filtruj tokeny</translation>
    </message>
    <message>
        <source>Filter by server, state, scope or the token&apos;s end</source>
        <translation>Filtruj według serwera, stanu, zakresu lub końca tokenu</translation>
    </message>
    <message>
        <source>Tokens of this session</source>
        <translation>Tokeny tej sesji</translation>
    </message>
    <message>
        <source>Tokens that you request or inspect are listed here until the window is closed. They are kept in memory only.</source>
        <translation>Pobrane i zbadane tokeny są tu wymienione do zamknięcia okna. Trzymane są tylko w pamięci.</translation>
    </message>
    <message>
        <source>Tokens asked about</source>
        <translation>Tokeny, o które pytamy</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Ask about no further token; the call under way ends as it does</source>
        <translation>Nie pytaj o kolejny token; bieżące wywołanie skończy się samo</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Pokaż znów</translation>
    </message>
    <message>
        <source>Bring the token back to the Token tab, as it was known last</source>
        <translation>Przywraca token na kartę „Token”, tak jak był ostatnio znany</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Hold two tokens against each other</source>
        <translation>Porównuje ze sobą dwa tokeny</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Ask the servers whether the tokens are active, one after the other (introspection)</source>
        <translation>Pyta po kolei serwery, czy tokeny są aktywne (introspekcja)</translation>
    </message>
    <message>
        <source>Forget expired</source>
        <translation>Zapomnij wygasłe</translation>
    </message>
    <message>
        <source>Take what is over off the list: expired, revoked and inactive tokens</source>
        <translation>Usuwa z listy to, co się skończyło: tokeny wygasłe, unieważnione i nieaktywne</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomnij</translation>
    </message>
    <message>
        <source>Take the tokens off the list; they stay valid</source>
        <translation>Usuwa tokeny z listy; pozostają ważne</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>End the tokens for everybody who uses them, one after the other; asks first</source>
        <translation>Kończy po kolei tokeny dla wszystkich, którzy ich używają; najpierw pyta</translation>
    </message>
</context>
<context>
    <name>IgnoredParts</name>
    <message>
        <source>Ignored were: %1.</source>
        <translation>Pominięto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other parts were ignored.</source>
        <translation>
            <numerusform>Pominięto %n inną część.</numerusform>
            <numerusform>Pominięto %n inne części.</numerusform>
            <numerusform>Pominięto %n innych części.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored were: %1; and %n parts more.</source>
        <translation>
            <numerusform>Pominięto: %1 oraz jeszcze %n część.</numerusform>
            <numerusform>Pominięto: %1 oraz jeszcze %n części.</numerusform>
            <numerusform>Pominięto: %1 oraz jeszcze %n części.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InactiveCauses</name>
    <message>
        <source>the sandbox</source>
        <translation>sandbox</translation>
    </message>
    <message>
        <source>It was revoked from here, at %1 UTC.</source>
        <translation>Został unieważniony stąd: %1 UTC.</translation>
    </message>
    <message>
        <source>A revoked token never comes back: ask for a new one.</source>
        <translation>Unieważniony token nigdy nie wraca: pobierz nowy.</translation>
    </message>
    <message>
        <source>It was revoked, says the report that it was read from.</source>
        <translation>Został unieważniony, jak mówi raport, z którego go odczytano.</translation>
    </message>
    <message>
        <source>A revoked token never comes back: ask for a new one. Whoever doubts the report can check the token.</source>
        <translation>Unieważniony token nigdy nie wraca: pobierz nowy. Kto wątpi w raport, może sprawdzić token.</translation>
    </message>
    <message>
        <source>By its deadline it has ended, though the server called it active when last asked.</source>
        <translation>Według swojego terminu już się skończył, choć ostatnio serwer nazwał go aktywnym.</translation>
    </message>
    <message>
        <source>Check it with the server again. If that goes on, compare the date and time of this computer with the server&apos;s.</source>
        <translation>Sprawdź go ponownie na serwerze. Jeśli to się utrzymuje, porównaj datę i godzinę tego komputera z serwerem.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Jego czas minął.</translation>
    </message>
    <message>
        <source>That was measured here since the server&apos;s answer. Nothing prolongs a token: ask for a new one.</source>
        <translation>Zmierzono to tutaj od odpowiedzi serwera. Niczym nie da się przedłużyć tokenu: pobierz nowy.</translation>
    </message>
    <message>
        <source>Its time is over, by the times in its text.</source>
        <translation>Jego czas minął, według czasów w jego tekście.</translation>
    </message>
    <message>
        <source>That goes by the date and time of this computer: if they are right, ask for a new token.</source>
        <translation>Zależy to od daty i godziny tego komputera: jeśli są dobre, pobierz nowy token.</translation>
    </message>
    <message>
        <source>It was probably revoked from here: the revocation was sent, and no usable answer came.</source>
        <translation>Został prawdopodobnie unieważniony stąd: wysłano unieważnienie i nie nadeszła użyteczna odpowiedź.</translation>
    </message>
    <message>
        <source>Treat it as revoked, and ask for a new token.</source>
        <translation>Traktuj go jako unieważniony i pobierz nowy token.</translation>
    </message>
    <message>
        <source>It is a token of %1, and %2 was asked, which can&apos;t know it.</source>
        <translation>Jego serwer to %1, a zapytano %2, gdzie nie może być znany.</translation>
    </message>
    <message>
        <source>Choose the token&apos;s own server and its key pair, then check again.</source>
        <translation>Wybierz własny serwer tokenu i jego parę kluczy, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The report that it was read from names %1, and %2 was asked, which can&apos;t know it.</source>
        <translation>Raport, z którego go odczytano, podaje %1, a zapytano %2, gdzie nie może być znany.</translation>
    </message>
    <message>
        <source>Choose the server that the report names and its key pair, then check again.</source>
        <translation>Wybierz serwer podany w raporcie i jego parę kluczy, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>The sandbox was asked, which knows only the tokens that it issued itself, and forgets them when this program ends.</source>
        <translation>Zapytano sandbox, który zna tylko tokeny wystawione przez siebie i zapomina je, gdy kończy się ten program.</translation>
    </message>
    <message>
        <source>Have it copied again, whole, and compare its length and its last four characters with the original&apos;s.</source>
        <translation>Niech zostanie skopiowany ponownie, w całości; porównaj jego długość i ostatnie cztery znaki z oryginałem.</translation>
    </message>
    <message>
        <source>It looks like a JWT, as a token of version 2 may: whether this check knows those isn&apos;t published.</source>
        <translation>Wygląda na JWT, jakim może być token wersji 2: nie opublikowano, czy to sprawdzenie takie zna.</translation>
    </message>
    <message>
        <source>Find out how it was requested. For tokens of version 2 no check is published.</source>
        <translation>Dowiedz się, jak go pobrano. Dla tokenów wersji 2 nie opublikowano sprawdzania.</translation>
    </message>
    <message>
        <source>It has expired: a token usually lives %1, and how long this one does wasn&apos;t told.</source>
        <translation>Wygasł: token żyje zwykle %1, a nie podano, jak długo żyje ten.</translation>
    </message>
    <message>
        <source>If it was issued longer ago than that, ask for a new one.</source>
        <translation>Jeśli wystawiono go dawniej, pobierz nowy.</translation>
    </message>
    <message>
        <source>It has expired: a token lives %1, and nothing here tells when this one was issued.</source>
        <translation>Wygasł: token żyje %1, a nic tu nie mówi, kiedy wystawiono ten.</translation>
    </message>
    <message>
        <source>Find out when it was requested. If that is longer ago, ask for a new one.</source>
        <translation>Dowiedz się, kiedy go pobrano. Jeśli dawniej, pobierz nowy.</translation>
    </message>
    <message>
        <source>Find out which region and project it is from; choose that server and a key pair of that project, then check again.</source>
        <translation>Dowiedz się, z którego jest regionu i projektu; wybierz tamten serwer i parę kluczy tamtego projektu, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>It was checked with another key pair than it was issued with: that of another project can&apos;t know it.</source>
        <translation>Sprawdzono go inną parą kluczy niż ta, którą go wystawiono: para innego projektu nie może go znać.</translation>
    </message>
    <message>
        <source>Choose the key pair that it was issued with, then check again.</source>
        <translation>Wybierz parę kluczy, którą go wystawiono, potem sprawdź ponownie.</translation>
    </message>
    <message>
        <source>It belongs to another region than %1, or to another project than the key pair used here.</source>
        <translation>Należy do innego regionu niż %1 albo do innego projektu niż użyta tu para kluczy.</translation>
    </message>
    <message>
        <source>Whoever checked it asked another region or project than its own.</source>
        <translation>Sprawdzający zapytał inny region lub projekt niż własny.</translation>
    </message>
    <message>
        <source>It was still active %1 before the server said no.</source>
        <translation>Był jeszcze aktywny na %1 przed odmową serwera.</translation>
    </message>
    <message>
        <source>Somebody else revoked it.</source>
        <translation>Unieważnił go ktoś inny.</translation>
    </message>
    <message>
        <source>Another program that uses this sandbox may have done it. Ask for a new token.</source>
        <translation>Mógł to zrobić inny program, który używa tego sandboksa. Pobierz nowy token.</translation>
    </message>
    <message>
        <source>Ask for a new token with the same key pair. If that works, the key is fine and this is the likely cause: ask who else has the token.</source>
        <translation>Pobierz nowy token tą samą parą kluczy. Jeśli to się uda, klucz jest w porządku i to jest prawdopodobna przyczyna: zapytaj, kto jeszcze ma token.</translation>
    </message>
    <message>
        <source>Ask for a new token with the same key pair. If that is refused, it was the key. One that was only regenerated is no cause: its tokens go on working.</source>
        <translation>Pobierz nowy token tą samą parą kluczy. Jeśli serwer odmówi, przyczyną był klucz. Klucz tylko wygenerowany na nowo nie jest przyczyną: jego tokeny działają dalej.</translation>
    </message>
    <message>
        <source>It can have gone up to a minute before that last &quot;active&quot;.</source>
        <translation>Mógł zniknąć nawet minutę przed tamtym ostatnim „aktywny”.</translation>
    </message>
    <message>
        <source>The API key that made it was deleted or blocked: its tokens then stop working within a minute.</source>
        <translation>Klucz API, którym go wystawiono, usunięto lub zablokowano: jego tokeny przestają wtedy działać w ciągu minuty.</translation>
    </message>
    <message numerus="yes">
        <source>It never existed: a typo, or cut off. It has %n characters.</source>
        <translation>
            <numerusform>Nigdy nie istniał: literówka albo ucięcie. Ma %n znak.</numerusform>
            <numerusform>Nigdy nie istniał: literówka albo ucięcie. Ma %n znaki.</numerusform>
            <numerusform>Nigdy nie istniał: literówka albo ucięcie. Ma %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>It never existed: a typo, or cut off.</source>
        <translation>Nigdy nie istniał: literówka albo ucięcie.</translation>
    </message>
    <message>
        <source>Its text is damaged: it holds characters that no token should (%1).</source>
        <translation>Jego tekst jest uszkodzony: zawiera znaki, których nie powinno być w żadnym tokenie (%1).</translation>
    </message>
    <message>
        <source>Its text is cut off: it ends in dots.</source>
        <translation>Jego tekst jest ucięty: kończy się kropkami.</translation>
    </message>
    <message numerus="yes">
        <source>Its text is probably cut off: it has only %n characters.</source>
        <translation>
            <numerusform>Jego tekst jest prawdopodobnie ucięty: ma tylko %n znak.</numerusform>
            <numerusform>Jego tekst jest prawdopodobnie ucięty: ma tylko %n znaki.</numerusform>
            <numerusform>Jego tekst jest prawdopodobnie ucięty: ma tylko %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source> (certain)</source>
        <translation> (na pewno)</translation>
    </message>
</context>
<context>
    <name>InputText</name>
    <message>
        <source>Standard input can&apos;t be read. Perhaps it is a folder, which holds no text.</source>
        <translation>Nie da się czytać standardowego wejścia. Może to folder, w którym nie ma tekstu.</translation>
    </message>
    <message>
        <source>That is a folder, not a file.</source>
        <translation>To folder, nie plik.</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Nie można otworzyć pliku: nie ma pliku o tej nazwie albo nie wolno go czytać.</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Inspect a token</source>
        <translation>Zbadaj token</translation>
    </message>
    <message>
        <source>&amp;Paste or drop what you have: a token, its JSON, “Bearer …”, headers, a curl line, an HTTP answer, an error, a .env, Postman or HAR file. Nothing is sent to a server.</source>
        <translation>&amp;Wklej lub upuść to, co masz: token, jego JSON, „Bearer …”, nagłówki, wiersz curl, odpowiedź HTTP, błąd, plik .env, Postmana lub HAR. Nic nie jest wysyłane do serwera.</translation>
    </message>
    <message>
        <source>Text to inspect</source>
        <translation>Tekst do zbadania</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>Z&amp;badaj</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>The server names another client (%1) than before (%2).</source>
        <translation>Serwer podaje innego klienta (%1) niż wcześniej (%2).</translation>
    </message>
    <message>
        <source>token_type is &quot;%1&quot;. Only Bearer is published, so no header is made of this token.</source>
        <translation>token_type to „%1”. Opublikowano tylko Bearer, więc z tego tokenu nie powstaje nagłówek.</translation>
    </message>
    <message>
        <source>The server answered about another token than the one that was sent, so nothing of its answer is shown. Something in between may mix up answers.</source>
        <translation>Serwer odpowiedział o innym tokenie niż wysłany, więc z jego odpowiedzi nic nie jest pokazywane. Coś po drodze może mylić odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>true or false</source>
        <translation>true lub false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>liczba</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 is out of range: it reaches beyond the year 9999 and isn&apos;t used.</source>
        <translation>%1 jest poza zakresem: wykracza poza rok 9999 i nie jest używane.</translation>
    </message>
    <message>
        <source>%1 is a number written as text. It was read as a number.</source>
        <translation>%1 to liczba zapisana jako tekst. Odczytano ją jako liczbę.</translation>
    </message>
    <message>
        <source>%1 has a fraction, which was dropped.</source>
        <translation>%1 ma część ułamkową, którą pominięto.</translation>
    </message>
    <message>
        <source>%1 looks like milliseconds: as such it is %2 UTC. As seconds, which the API reports, it lies in the year %3. Neither is used.</source>
        <translation>%1 wygląda na milisekundy: wtedy to %2 UTC. Jako sekundy, które podaje API, przypada na rok %3. Nie używa się ani jednego, ani drugiego.</translation>
    </message>
    <message>
        <source>%1 is %2, where %3 belongs. It can&apos;t be used.</source>
        <translation>%1 to %2, a powinno być: %3. Nie da się tego użyć.</translation>
    </message>
    <message>
        <source>%1 holds half of a character pair, which is no character. U+FFFD stands in its place.</source>
        <translation>%1 zawiera połowę pary znaków, która nie jest znakiem. W jej miejscu jest U+FFFD.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>liczba sekund</translation>
    </message>
    <message>
        <source>%1 is %2, which is no time to expire. It isn&apos;t used.</source>
        <translation>%1 to %2, co nie jest czasem wygaśnięcia. Nie jest używane.</translation>
    </message>
</context>
<context>
    <name>Jwt</name>
    <message>
        <source>Its second part isn&apos;t base64url: it may have been changed or cut off when it was copied.</source>
        <translation>Jego druga część nie jest w base64url: mogła zostać zmieniona lub ucięta przy kopiowaniu.</translation>
    </message>
    <message>
        <source>Its claims can&apos;t be read. %1</source>
        <translation>Nie da się odczytać jego deklaracji. %1</translation>
    </message>
</context>
<context>
    <name>KeyringWords</name>
    <message>
        <source>The keyring has no secret key for this server and application ID.</source>
        <translation>Pęk kluczy nie ma klucza tajnego dla tego serwera i ID aplikacji.</translation>
    </message>
    <message>
        <source>The keyring is locked. Unlock it, as the desktop does when you sign in, and try again.</source>
        <translation>Pęk kluczy jest zablokowany. Odblokuj go, tak jak pulpit przy logowaniu, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No keyring answers here, so a key can&apos;t be kept beyond this session. One comes with most desktops.</source>
        <translation>Nie odpowiada tu żaden pęk kluczy, więc klucza nie da się zachować dłużej niż na tę sesję. Ma go większość pulpitów.</translation>
    </message>
    <message>
        <source>The keyring refused access. Allow Bearerscope in the settings of the keyring, and try again.</source>
        <translation>Pęk kluczy odmówił dostępu. Zezwól programowi Bearerscope w ustawieniach pęku kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keyring broke down, or didn&apos;t answer in time. See whether its own program opens, sign in anew if it doesn&apos;t, and try again.</source>
        <translation>Pęk kluczy zawiódł albo nie odpowiedział na czas. Sprawdź, czy otwiera się jego własny program; jeśli nie, zaloguj się od nowa i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The key was forgotten while it was looked for. Try again to fetch it anew.</source>
        <translation>Klucz został zapomniany w trakcie szukania. Spróbuj ponownie, aby go pobrać od nowa.</translation>
    </message>
    <message>
        <source>The key is known for this session only.</source>
        <translation>Klucz jest znany tylko w tej sesji.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>Klucz jest w pęku kluczy.</translation>
    </message>
</context>
<context>
    <name>LabelText</name>
    <message>
        <source>hidden</source>
        <translation>ukryte</translation>
    </message>
</context>
<context>
    <name>LeastCommand</name>
    <message>
        <source>The token at hand is over, so it opens nothing any more; what follows is about its scopes.</source>
        <translation>Posiadany token się skończył i niczego już nie otwiera; dalszy ciąg dotyczy jego zakresów.</translation>
    </message>
    <message>
        <source>Which scopes the token at hand has isn&apos;t reported, so they can&apos;t be compared. Check it with the server, which names them.</source>
        <translation>Nie podano, jakie zakresy ma posiadany token, więc nie da się ich porównać. Sprawdź go na serwerze, który je podaje.</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>The list still holds what nobody knows; your choice: %1.</source>
        <translation>Na liście jest jeszcze coś, czego nikt nie zna; decyzja należy do ciebie: %1.</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>Poprawiono: %1.</translation>
    </message>
    <message>
        <source>Your choice: %1.</source>
        <translation>Do wyboru: %1.</translation>
    </message>
    <message>
        <source>; or: </source>
        <translation>; albo: </translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no list of scopes is.</source>
        <translation>Tekst jest większy niż 1 MiB, czego nie ma żadna lista zakresów.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8, so it is no list of scopes.</source>
        <translation>Tekst nie jest w UTF-8, więc nie jest listą zakresów.</translation>
    </message>
    <message>
        <source>There is no scope to look at: the text is empty.</source>
        <translation>Nie ma zakresu do obejrzenia: tekst jest pusty.</translation>
    </message>
    <message>
        <source>This isn&apos;t a list of scopes; it may hold a token, so nothing of it is repeated. Give the names alone, or let &quot;inspect&quot; read a token with its scopes.</source>
        <translation>To nie jest lista zakresów; może zawierać token, więc nic z niej nie jest powtarzane. Podaj same nazwy albo niech „inspect” odczyta token z jego zakresami.</translation>
    </message>
</context>
<context>
    <name>LintPanel</name>
    <message>
        <source>Show the next remark on these scopes</source>
        <translation>Pokazuje następną uwagę o tych zakresach</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Request token</source>
        <translation>Pobierz token</translation>
    </message>
    <message>
        <source>Ask the server for a token with the ticked scopes (Ctrl+Return)</source>
        <translation>Prosi serwer o token z zaznaczonymi zakresami (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Inspect a token…</source>
        <translation>Zbadaj token…</translation>
    </message>
    <message>
        <source>Read a token that you were sent, without asking a server (Ctrl+I)</source>
        <translation>Czyta otrzymany token bez pytania serwera (Ctrl+I)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The latest calls as they went over the wire</source>
        <translation>Ostatnie wywołania tak, jak przeszły przez sieć</translation>
    </message>
    <message>
        <source>The tokens of this session</source>
        <translation>Tokeny tej sesji</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>Clear the clipboard &amp;after</source>
        <translation>Czyść schowek &amp;po</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Warn before it ends</source>
        <translation>Ostrzegaj przed &amp;końcem</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Inspect a token…</source>
        <translation>&amp;Zbadaj token…</translation>
    </message>
    <message>
        <source>&amp;Open a token file…</source>
        <translation>&amp;Otwórz plik z tokenem…</translation>
    </message>
    <message>
        <source>Load a &amp;scope catalogue…</source>
        <translation>&amp;Wczytaj katalog zakresów…</translation>
    </message>
    <message>
        <source>Judge scopes and endpoints by a newer list of them</source>
        <translation>Ocenia zakresy i punkty końcowe według nowszej listy</translation>
    </message>
    <message>
        <source>Use the &amp;built-in catalogue</source>
        <translation>Użyj w&amp;budowanego katalogu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Copy &amp;token</source>
        <translation>Kopiuj &amp;token</translation>
    </message>
    <message>
        <source>Copy &amp;header</source>
        <translation>Kopiuj &amp;nagłówek</translation>
    </message>
    <message>
        <source>Copy c&amp;url line</source>
        <translation>Kopiuj wiersz &amp;curl</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Re&amp;port for a ticket…</source>
        <translation>&amp;Raport do zgłoszenia…</translation>
    </message>
    <message>
        <source>&amp;Paste and inspect</source>
        <translation>&amp;Wklej i zbadaj</translation>
    </message>
    <message>
        <source>C&amp;lear clipboard now</source>
        <translation>Wyczyść schowek t&amp;eraz</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>Z&amp;apomnij sekrety</translation>
    </message>
    <message>
        <source>Drop the token, the keys and what was copied; what the keyring has stays there</source>
        <translation>Porzuca token, klucze i to, co skopiowano; to, co ma pęk kluczy, tam pozostaje</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Sieć…</translation>
    </message>
    <message>
        <source>&amp;Request token</source>
        <translation>&amp;Pobierz token</translation>
    </message>
    <message>
        <source>&amp;Check with server</source>
        <translation>&amp;Sprawdź na serwerze</translation>
    </message>
    <message>
        <source>Re&amp;new</source>
        <translation>&amp;Odnów</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Unieważnij…</translation>
    </message>
    <message>
        <source>Can &amp;it call…</source>
        <translation>Czy wolno &amp;wywołać…</translation>
    </message>
    <message>
        <source>&amp;Find scopes for calls…</source>
        <translation>&amp;Znajdź zakresy dla wywołań…</translation>
    </message>
    <message>
        <source>&amp;Keep fresh</source>
        <translation>Utrzymuj &amp;aktualny</translation>
    </message>
    <message>
        <source>Renew when 85 % of the lifetime is over, as long as this window is open; each time spends one of the project&apos;s tokens</source>
        <translation>Odnawia, gdy minie 85 % czasu życia, dopóki to okno jest otwarte; za każdym razem zużywa jeden z tokenów projektu</translation>
    </message>
    <message>
        <source>Revoke the &amp;superseded token</source>
        <translation>Unieważniaj zas&amp;tąpiony token</translation>
    </message>
    <message>
        <source>Each renewal, by hand or by itself, ends the token before it for everybody who uses it</source>
        <translation>Każde odnowienie, ręczne lub samoczynne, kończy poprzedni token dla wszystkich, którzy go używają</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Testuj połącze&amp;nie</translation>
    </message>
    <message>
        <source>C&amp;ancel call</source>
        <translation>Anu&amp;luj wywołanie</translation>
    </message>
    <message>
        <source>&amp;Reveal token</source>
        <translation>P&amp;okaż token</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Tryb prezentacji</translation>
    </message>
    <message>
        <source>For a shared screen: shows no IDs, nothing of tokens, and no names of own servers</source>
        <translation>Na wspólny ekran: nie pokazuje ID, niczego z tokenów ani nazw własnych serwerów</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Wymiana</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Filter scopes</source>
        <translation>&amp;Filtruj zakresy</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Voucherify&apos;s API &amp;reference</source>
        <translation>&amp;Opis API Voucherify</translation>
    </message>
    <message>
        <source>Opens docs.voucherify.io in the browser</source>
        <translation>Otwiera docs.voucherify.io w przeglądarce</translation>
    </message>
    <message>
        <source>What is &amp;protected…</source>
        <translation>Co jest &amp;chronione…</translation>
    </message>
    <message>
        <source>&amp;About Bearerscope</source>
        <translation>O programie &amp;Bearerscope</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>O &amp;Qt</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Języ&amp;k</translation>
    </message>
</context>
<context>
    <name>MaskedBytes</name>
    <message>
        <source>… (cut here)</source>
        <translation>… (tu ucięto)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Voucherify&apos;s support asks for this</source>
        <translation>O to pyta pomoc techniczna Voucherify</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamyka ten komunikat</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
</context>
<context>
    <name>MissingScopes</name>
    <message>
        <source>The spelling may be wrong: the scopes published by %1 don&apos;t include %2.</source>
        <translation>Zapis może być błędny: wśród zakresów opublikowanych do %1 nie ma %2.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the published name; capitals, dashes and underscores count. If it is newer than this list, look for it in Voucherify&apos;s own documentation.</source>
        <translation>Porównaj go litera po literze z opublikowaną nazwą; liczą się wielkie litery, łączniki i podkreślenia. Jeśli jest nowszy niż ta lista, poszukaj go w dokumentacji Voucherify.</translation>
    </message>
    <message>
        <source>Nothing is lost of %1: what it opens is opened by %2 as well, which was granted.</source>
        <translation>Z %1 nic nie przepadło: to, co otwiera, otwiera też %2, które przyznano.</translation>
    </message>
    <message>
        <source>Make a call that needs it: it should be let through. For a token that opens less, request it without %1.</source>
        <translation>Wykonaj wywołanie, które go wymaga: powinno zostać przepuszczone. Jeśli token ma otwierać mniej, pobierz go bez %1.</translation>
    </message>
    <message>
        <source>Of all that %1 opens, just this was granted: %2. The role of the API key may include no more; whether the server narrows a scope to the role isn&apos;t published.</source>
        <translation>Z tego, co otwiera %1, przyznano tylko: %2. Rola klucza API może nie obejmować więcej; nie opublikowano, czy serwer zawęża zakres do roli.</translation>
    </message>
    <message>
        <source>Compare what was granted with the role of the API key. If it is enough for your calls, request just that from now on; if not, ask an administrator of the project to extend the role, then request again.</source>
        <translation>Porównaj to, co przyznano, z rolą klucza API. Jeśli wystarcza to do twoich wywołań, żądaj odtąd tylko tego; jeśli nie, poproś administratora projektu o rozszerzenie roli i ponów żądanie.</translation>
    </message>
    <message>
        <source>The role of the API key may not include %1: a token can do no more than the key that made it.</source>
        <translation>Rola klucza API może nie obejmować %1: token nie może więcej niż klucz, którym go wystawiono.</translation>
    </message>
    <message>
        <source>Ask an administrator of the project to look at the key&apos;s role and to extend it, then request again. If the scope is granted then, it was the role.</source>
        <translation>Poproś administratora projektu o sprawdzenie i rozszerzenie roli klucza, potem ponów żądanie. Jeśli zakres zostanie wtedy przyznany, przyczyną była rola.</translation>
    </message>
    <message>
        <source>The project itself may not have what %1 is for: switched off in its settings, or not part of its plan. How scopes depend on that isn&apos;t published.</source>
        <translation>Sam projekt może nie mieć tego, do czego służy %1: wyłączone w ustawieniach albo nieobjęte planem. Nie opublikowano, jak zależą od tego zakresy.</translation>
    </message>
    <message>
        <source>Request the same with a key whose role includes everything. If it is missing there as well, ask an administrator of the project or Voucherify&apos;s support.</source>
        <translation>Zażądaj tego samego kluczem, którego rola obejmuje wszystko. Jeśli i tam go brakuje, zapytaj administratora projektu lub pomoc techniczną Voucherify.</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>NamedValues</name>
    <message>
        <source>What stands where the token belongs is the name of another variable (%1). Paste the token itself.</source>
        <translation>Tam, gdzie powinien być token, jest nazwa innej zmiennej (%1). Wklej sam token.</translation>
    </message>
    <message>
        <source>There is a variable without a value: %1. Postman exports initial values only, not current ones.</source>
        <translation>Jest zmienna bez wartości: %1. Postman eksportuje tylko wartości początkowe, nie bieżące.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Limit czasu</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For a whole call, from the first step to the last byte of the answer.</source>
        <translation>Na całe wywołanie, od pierwszego kroku do ostatniego bajtu odpowiedzi.</translation>
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
        <translation>Adres proxy</translation>
    </message>
    <message>
        <source>Plain http and this computer itself are always reached directly.</source>
        <translation>Ze zwykłym http i z tym komputerem połączenie jest zawsze bezpośrednie.</translation>
    </message>
    <message>
        <source>&amp;Authorities</source>
        <translation>Urzędy &amp;certyfikacji</translation>
    </message>
    <message>
        <source>none besides the system&apos;s</source>
        <translation>żadne poza systemowymi</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>W&amp;yczyść</translation>
    </message>
    <message>
        <source>A PEM file of certificates to trust besides the system&apos;s, for a network that intercepts TLS.</source>
        <translation>Plik PEM z certyfikatami, którym ufać poza systemowymi, dla sieci, która przechwytuje TLS.</translation>
    </message>
    <message>
        <source>Holds from the next call on.</source>
        <translation>Obowiązuje od następnego wywołania.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
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
        <translation>Nie słucha tam żaden program albo odsyła cię zapora.</translation>
    </message>
    <message>
        <source>It wants a sign-in. A proxy with user name and password can be named in the environment variable https_proxy.</source>
        <translation>Wymaga logowania. Proxy z nazwą użytkownika i hasłem można podać w zmiennej środowiskowej https_proxy.</translation>
    </message>
    <message>
        <source>It refuses to connect to the server.</source>
        <translation>Odmawia połączenia z serwerem.</translation>
    </message>
    <message>
        <source>What answers there is no HTTP proxy.</source>
        <translation>To, co tam odpowiada, nie jest proxy HTTP.</translation>
    </message>
    <message>
        <source>It says that it can&apos;t reach the server.</source>
        <translation>Twierdzi, że nie może dotrzeć do serwera.</translation>
    </message>
    <message>
        <source>Its name was not found, or it did not find the server.</source>
        <translation>Nie znaleziono jego nazwy albo ono nie znalazło serwera.</translation>
    </message>
    <message>
        <source>It did not find the server.</source>
        <translation>Nie znalazło serwera.</translation>
    </message>
    <message>
        <source>The connection was closed while it was being set up, by the proxy or by the server behind it.</source>
        <translation>Połączenie zamknięto podczas nawiązywania: zrobiło to proxy albo serwer za nim.</translation>
    </message>
    <message>
        <source>It set up no connection to the server.</source>
        <translation>Nie nawiązało połączenia z serwerem.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because you chose it: “Network…” in the window, --proxy on the command line.</source>
        <translation>Wywołania do %1 idą przez nie, bo tak wybrano: „Sieć…” w oknie, --proxy w wierszu poleceń.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because this computer&apos;s network settings name it.</source>
        <translation>Wywołania do %1 idą przez nie, bo podają je ustawienia sieci tego komputera.</translation>
    </message>
    <message>
        <source>Calls to %1 go through it because the environment variable %2 names it.</source>
        <translation>Wywołania do %1 idą przez nie, bo podaje je zmienna środowiskowa %2.</translation>
    </message>
    <message>
        <source>What answers on that port doesn&apos;t speak TLS: plain http, or another service.</source>
        <translation>To, co odpowiada na tym porcie, nie używa TLS: zwykłe http albo inna usługa.</translation>
    </message>
    <message>
        <source>It speaks only versions of TLS that are no longer safe: older than 1.2.</source>
        <translation>Używa tylko wersji TLS, które nie są już bezpieczne: starszych niż 1.2.</translation>
    </message>
    <message>
        <source>It broke the handshake off: it has no safe cipher in common with this computer, or wants a client certificate.</source>
        <translation>Przerwał uzgadnianie: nie ma z tym komputerem wspólnego bezpiecznego szyfru albo wymaga certyfikatu klienta.</translation>
    </message>
    <message>
        <source>It wants a client certificate, which Bearerscope has none of.</source>
        <translation>Wymaga certyfikatu klienta, a Bearerscope żadnego nie ma.</translation>
    </message>
    <message>
        <source>It says that it doesn&apos;t know that name.</source>
        <translation>Twierdzi, że nie zna tej nazwy.</translation>
    </message>
    <message>
        <source>It broke the handshake off with the TLS alert number %1.</source>
        <translation>Przerwał uzgadnianie alertem TLS o numerze %1.</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1, which may have answered in its place.</source>
        <translation>Droga prowadzi tam przez proxy %1, które mogło odpowiedzieć w jego miejsce.</translation>
    </message>
    <message>
        <source>It was closed while the secure connection was being set up: servers that want a client certificate do that, and firewalls that block TLS.</source>
        <translation>Zamknięto je podczas nawiązywania bezpiecznego połączenia: robią tak serwery, które wymagają certyfikatu klienta, i zapory blokujące TLS.</translation>
    </message>
    <message>
        <source>The way there leads through the proxy %1, which is the likely cause.</source>
        <translation>Droga prowadzi tam przez proxy %1, które jest prawdopodobną przyczyną.</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>The network settings can&apos;t be read, so the usual ones hold: 15 s, the system&apos;s proxy, the system&apos;s authorities.</source>
        <translation>Nie da się odczytać ustawień sieci, więc obowiązują zwykłe: 15 s, proxy systemu, urzędy certyfikacji systemu.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more notes stand below.</source>
        <translation>
            <numerusform>Poniżej jest jeszcze %n uwaga.</numerusform>
            <numerusform>Poniżej są jeszcze %n uwagi.</numerusform>
            <numerusform>Poniżej jest jeszcze %n uwag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised: an error answer.</source>
        <translation>Rozpoznano: odpowiedź z błędem.</translation>
    </message>
    <message>
        <source>Token issued.</source>
        <translation>Token wystawiony.</translation>
    </message>
    <message>
        <source>The server says: active.</source>
        <translation>Serwer mówi: aktywny.</translation>
    </message>
    <message>
        <source>The server says: not active.</source>
        <translation>Serwer mówi: nieaktywny.</translation>
    </message>
    <message>
        <source>It doesn&apos;t say why. What remains possible is listed under &quot;Why&quot;, with how to tell it apart.</source>
        <translation>Nie mówi dlaczego. Co pozostaje możliwe i jak to rozróżnić, wymieniono pod „Dlaczego?”.</translation>
    </message>
    <message>
        <source>The answer is about another token.</source>
        <translation>Odpowiedź dotyczy innego tokenu.</translation>
    </message>
    <message>
        <source>The token is revoked.</source>
        <translation>Token jest unieważniony.</translation>
    </message>
    <message>
        <source>Whoever still uses it is refused from now on.</source>
        <translation>Kto go jeszcze używa, odtąd spotka się z odmową.</translation>
    </message>
    <message>
        <source>The earlier token is revoked. The one shown is another.</source>
        <translation>Wcześniejszy token jest unieważniony. Pokazany to inny.</translation>
    </message>
    <message>
        <source>The answer was about an earlier token and isn&apos;t shown.</source>
        <translation>Odpowiedź dotyczyła wcześniejszego tokenu i nie jest pokazywana.</translation>
    </message>
    <message>
        <source>Nothing was sent: another call is under way.</source>
        <translation>Niczego nie wysłano: trwa inne wywołanie.</translation>
    </message>
    <message>
        <source>Try again once it has ended, or stop it first.</source>
        <translation>Spróbuj ponownie, gdy się skończy, albo najpierw je zatrzymaj.</translation>
    </message>
    <message>
        <source>The renewed token isn&apos;t shown: the one that it was to replace is gone.</source>
        <translation>Odnowiony token nie jest pokazywany: nie ma już tego, który miał zastąpić.</translation>
    </message>
    <message>
        <source>It stands in the History, and counts among the project&apos;s 1000 until its time is over. The one before it wasn&apos;t revoked.</source>
        <translation>Jest w Historii i liczy się do limitu 1000 w projekcie, aż minie jego czas. Poprzedniego nie unieważniono.</translation>
    </message>
    <message>
        <source>Token renewed, and the one before it revoked.</source>
        <translation>Token odnowiony, a poprzedni unieważniony.</translation>
    </message>
    <message>
        <source>Token renewed. The one before it was over already.</source>
        <translation>Token odnowiony. Poprzedni już się skończył.</translation>
    </message>
    <message>
        <source>Take it to be valid until its time is over.</source>
        <translation>Przyjmij, że jest ważny, aż minie jego czas.</translation>
    </message>
    <message>
        <source>Token renewed, but the one before it isn&apos;t known to be revoked.</source>
        <translation>Token odnowiony, ale nie wiadomo, czy poprzedni jest unieważniony.</translation>
    </message>
    <message>
        <source>The token ends in %1.</source>
        <translation>Token kończy się za %1.</translation>
    </message>
    <message>
        <source>The token has ended.</source>
        <translation>Token się skończył.</translation>
    </message>
    <message>
        <source>Renew asks the same server for a new one, with the same keys and scopes.</source>
        <translation>„Odnów” prosi ten sam serwer o nowy, z tymi samymi kluczami i zakresami.</translation>
    </message>
    <message>
        <source>It came as text, so it can&apos;t be renewed from here: whoever uses it has to ask for a new one.</source>
        <translation>Przyszedł jako tekst, więc nie da się go stąd odnowić: nowy musi pobrać ten, kto go używa.</translation>
    </message>
    <message>
        <source>Recognised: %1.</source>
        <translation>Rozpoznano: %1.</translation>
    </message>
    <message>
        <source>The text alone doesn&apos;t tell until when and for what it is valid: check it with the server.</source>
        <translation>Sam tekst nie mówi, do kiedy i do czego jest ważny: sprawdź go na serwerze.</translation>
    </message>
    <message>
        <source>It is a JSON Web Token, whose own claims are shown as well.</source>
        <translation>To JSON Web Token, którego własne deklaracje też są pokazane.</translation>
    </message>
    <message>
        <source>It also asks for a token.</source>
        <translation>Prosi też o token.</translation>
    </message>
    <message>
        <source>This asks for a token, and holds none.</source>
        <translation>To prosi o token, a żadnego nie zawiera.</translation>
    </message>
    <message>
        <source>Fill in the form, then choose Request token.</source>
        <translation>Wypełnij formularz, potem wybierz „Pobierz token”.</translation>
    </message>
    <message>
        <source>It was issued in this session: the History has it with all that is known.</source>
        <translation>Wystawiono go w tej sesji: jest w Historii ze wszystkim, co wiadomo.</translation>
    </message>
</context>
<context>
    <name>OfflineCommands</name>
    <message>
        <source>A token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>A token, or nothing to hear which scope is needed,</source>
        <translation>token albo nic, aby poznać potrzebny zakres</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>wywołanie</translation>
    </message>
    <message>
        <source>A list of calls</source>
        <translation>lista wywołań</translation>
    </message>
    <message>
        <source>A list of scopes</source>
        <translation>lista zakresów</translation>
    </message>
    <message>
        <source>The first token: %1</source>
        <translation>Pierwszy token: %1</translation>
    </message>
    <message>
        <source>The second token: %1</source>
        <translation>Drugi token: %1</translation>
    </message>
    <message>
        <source>A token, or an error answer</source>
        <translation>token albo odpowiedź z błędem</translation>
    </message>
</context>
<context>
    <name>OtherMembers</name>
    <message>
        <source>… (members left out: %1)</source>
        <translation>… (pominięte pola: %1)</translation>
    </message>
</context>
<context>
    <name>PastedText</name>
    <message>
        <source>This is an HTTP answer without token JSON in its body.</source>
        <translation>To odpowiedź HTTP bez JSON tokenu w treści.</translation>
    </message>
    <message>
        <source>Of the status line and the headers only Date was read.</source>
        <translation>Z wiersza stanu i nagłówków odczytano tylko Date.</translation>
    </message>
    <message>
        <source>Only the body was read. The status line and the headers were ignored.</source>
        <translation>Odczytano tylko treść. Wiersz stanu i nagłówki pominięto.</translation>
    </message>
    <message>
        <source>This is another answer of Bearerscope&apos;s own. There is no token in it.</source>
        <translation>To inna własna odpowiedź programu Bearerscope. Nie ma w niej tokenu.</translation>
    </message>
    <message>
        <source>This JSON can&apos;t be inspected. %1</source>
        <translation>Tego JSON nie da się zbadać. %1</translation>
    </message>
    <message>
        <source>The token in this report is masked, so there is none to check or copy. Its scopes and times were read; --reveal shows the token.</source>
        <translation>Token w tym raporcie jest zamaskowany, więc nie ma czego sprawdzić ani skopiować. Odczytano jego zakresy i czasy; token pokazuje --reveal.</translation>
    </message>
    <message>
        <source>The access token holds characters that no token should, some of which may look like others: %1.</source>
        <translation>Token dostępu zawiera znaki, których nie powinno być w żadnym tokenie, a niektóre mogą wyglądać jak inne: %1.</translation>
    </message>
    <message>
        <source>The text is larger than 1 MiB, which no token is.</source>
        <translation>Tekst jest większy niż 1 MiB, czego nie ma żaden token.</translation>
    </message>
    <message>
        <source>The recording is larger than 16 MiB. Record less of it, such as the one call that is in question.</source>
        <translation>Nagranie jest większe niż 16 MiB. Nagraj mniej, na przykład jedno wywołanie, o które chodzi.</translation>
    </message>
    <message>
        <source>The text isn&apos;t UTF-8. If it comes from a file, save that as UTF-8.</source>
        <translation>Tekst nie jest w UTF-8. Jeśli pochodzi z pliku, zapisz go jako UTF-8.</translation>
    </message>
    <message>
        <source>This token is masked: its middle was replaced by dots when it was shown, so there is nothing to ask about. Copy it whole; on the command line, --reveal shows it.</source>
        <translation>Ten token jest zamaskowany: przy pokazywaniu jego środek zastąpiono kropkami, więc nie ma o co pytać. Skopiuj go w całości; w wierszu poleceń pokazuje go --reveal.</translation>
    </message>
    <message>
        <source>There were blanks or quotes around the token. They were left out.</source>
        <translation>Wokół tokenu były odstępy lub cudzysłowy. Pominięto je.</translation>
    </message>
    <message>
        <source>There is nothing to inspect: the text is empty.</source>
        <translation>Nie ma nic do zbadania: tekst jest pusty.</translation>
    </message>
    <message>
        <source>%1 in an HTTP answer</source>
        <translation>%1 w odpowiedzi HTTP</translation>
    </message>
    <message>
        <source>token JSON</source>
        <translation>JSON tokenu</translation>
    </message>
    <message>
        <source>introspection JSON (the answer to a check)</source>
        <translation>JSON introspekcji (odpowiedź na sprawdzenie)</translation>
    </message>
    <message>
        <source>Bearerscope&apos;s own JSON report</source>
        <translation>własny raport JSON programu Bearerscope</translation>
    </message>
    <message>
        <source>a bare access token</source>
        <translation>sam token dostępu</translation>
    </message>
    <message>
        <source>a Bearer token</source>
        <translation>token Bearer</translation>
    </message>
    <message>
        <source>form data</source>
        <translation>dane formularza</translation>
    </message>
    <message>
        <source>an Authorization header</source>
        <translation>nagłówek Authorization</translation>
    </message>
    <message>
        <source>a curl line</source>
        <translation>wiersz curl</translation>
    </message>
    <message>
        <source>a PowerShell call</source>
        <translation>wywołanie PowerShell</translation>
    </message>
    <message>
        <source>variables (.env)</source>
        <translation>zmienne (.env)</translation>
    </message>
    <message>
        <source>a Postman environment</source>
        <translation>środowisko Postmana</translation>
    </message>
    <message>
        <source>a HAR recording</source>
        <translation>nagranie HAR</translation>
    </message>
    <message>
        <source>These are variables, but none has the name of a token or a key, such as ACCESS_TOKEN, VOUCHERIFY_TOKEN, X_APP_ID or X_APP_TOKEN.</source>
        <translation>To zmienne, ale żadna nie ma nazwy tokenu ani klucza takiej jak ACCESS_TOKEN, VOUCHERIFY_TOKEN, X_APP_ID czy X_APP_TOKEN.</translation>
    </message>
    <message>
        <source>The text ends within quotes: the token may be cut off.</source>
        <translation>Tekst kończy się wewnątrz cudzysłowu: token może być ucięty.</translation>
    </message>
    <message>
        <source>This isn&apos;t one token: there are several words or lines.</source>
        <translation>To nie jest jeden token: jest tu kilka słów lub wierszy.</translation>
    </message>
    <message>
        <source>This is a web address, not a token.</source>
        <translation>To adres internetowy, nie token.</translation>
    </message>
    <message>
        <source>This is too short for an access token.</source>
        <translation>To za mało na token dostępu.</translation>
    </message>
    <message>
        <source>There is JSON in this text, with something in front of it. Copy just the JSON, from its first { to its last }.</source>
        <translation>W tym tekście jest JSON z czymś przed nim. Skopiuj sam JSON, od pierwszego { do ostatniego }.</translation>
    </message>
    <message>
        <source>Recognised are token JSON, an HTTP answer, &quot;Bearer TOKEN&quot;, headers, a curl line or PowerShell call, form data, a .env file, a Postman environment, a HAR file, or the token alone.</source>
        <translation>Rozpoznawane są JSON tokenu, odpowiedź HTTP, „Bearer TOKEN”, nagłówki, wiersz curl lub wywołanie PowerShell, dane formularza, plik .env, środowisko Postmana, plik HAR albo sam token.</translation>
    </message>
    <message>
        <source>This holds an API key pair but no access token: it asks for a token.</source>
        <translation>Jest tu para kluczy API, ale nie ma tokenu dostępu: to prosi o token.</translation>
    </message>
    <message>
        <source>Enter the pair in the window and choose Request token, or hand the text to &quot;bearerscope request --from FILE&quot;.</source>
        <translation>Wpisz parę w oknie i wybierz „Pobierz token” albo przekaż tekst do „bearerscope request --from PLIK”.</translation>
    </message>
    <message>
        <source>This is a web page, not a token: a proxy&apos;s or a sign-in page? Copy the token itself.</source>
        <translation>To strona internetowa, nie token: strona proxy albo logowania? Skopiuj sam token.</translation>
    </message>
    <message>
        <source>This is an error answer, not a token.</source>
        <translation>To odpowiedź z błędem, nie token.</translation>
    </message>
    <message>
        <source>Its request ID is %1.</source>
        <translation>Jej ID żądania to %1.</translation>
    </message>
    <message>
        <source>This is form data without an access token in it.</source>
        <translation>To dane formularza bez tokenu dostępu.</translation>
    </message>
    <message>
        <source>There is no access token in this text.</source>
        <translation>W tym tekście nie ma tokenu dostępu.</translation>
    </message>
    <message>
        <source>What stands where the token belongs is a placeholder, such as {{token}}, $TOKEN or &lt;token&gt;. Paste the token itself.</source>
        <translation>Tam, gdzie powinien być token, jest symbol zastępczy taki jak {{token}}, $TOKEN lub &lt;token&gt;. Wklej sam token.</translation>
    </message>
    <message>
        <source>It stands within other text, which was ignored.</source>
        <translation>Stoi wewnątrz innego tekstu, który pominięto.</translation>
    </message>
    <message>
        <source>Enter the pair in the window and choose Request token.</source>
        <translation>Wpisz parę w oknie i wybierz „Pobierz token”.</translation>
    </message>
</context>
<context>
    <name>PermissionWords</name>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (lub %2)</translation>
    </message>
    <message>
        <source>calls below %1 accept no OAuth token at all, whatever its scopes.</source>
        <translation>wywołania poniżej %1 nie przyjmują żadnego tokenu OAuth, bez względu na jego zakresy.</translation>
    </message>
    <message>
        <source>calls below %1 take the key itself, not a token.</source>
        <translation>wywołania poniżej %1 przyjmują sam klucz, nie token.</translation>
    </message>
    <message>
        <source>calls below %1 accept a token, but which scope opens them isn&apos;t published.</source>
        <translation>wywołania poniżej %1 przyjmują token, ale nie opublikowano, który zakres je otwiera.</translation>
    </message>
    <message>
        <source>%1 needs %2 of a token of version 1. The scopes are permission codes of version 2, and what those open isn&apos;t published.</source>
        <translation>%1 wymaga %2 w tokenie wersji 1. Te zakresy to kody uprawnień wersji 2 i nie opublikowano, co otwierają.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 wymaga %2.</translation>
    </message>
    <message>
        <source>%1 through %2.</source>
        <translation>%1 dzięki %2.</translation>
    </message>
    <message>
        <source>The narrow scope %1 would do.</source>
        <translation>Wystarczyłby wąski zakres %1.</translation>
    </message>
    <message>
        <source>%1 is published for %2, not for %3.</source>
        <translation>%1 opublikowano dla %2, nie dla %3.</translation>
    </message>
    <message>
        <source>%1 is none of the published calls.</source>
        <translation>%1 nie jest opublikowanym wywołaniem.</translation>
    </message>
    <message>
        <source>If there is such a call, it needs %1.</source>
        <translation>Jeśli takie wywołanie istnieje, wymaga %1.</translation>
    </message>
    <message>
        <source>If there is such a call, %1 opens it, like everything below its path prefix.</source>
        <translation>Jeśli takie wywołanie istnieje, otwiera je %1, jak wszystko poniżej swojego przedrostka ścieżki.</translation>
    </message>
    <message>
        <source>Published there: %1.</source>
        <translation>Opublikowano tam: %1.</translation>
    </message>
    <message>
        <source>It is deprecated.</source>
        <translation>Jest przestarzałe.</translation>
    </message>
    <message>
        <source>Deprecated: %1.</source>
        <translation>Przestarzałe: %1.</translation>
    </message>
    <message>
        <source>no published call has a path like %1.</source>
        <translation>żadne opublikowane wywołanie nie ma ścieżki takiej jak %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nie opublikowano</translation>
    </message>
    <message>
        <source>Scopes unknown</source>
        <translation>Zakresy nieznane</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>The key&apos;s role and IP allow-list can still refuse what a scope opens.</source>
        <translation>Rola klucza i lista dozwolonych adresów IP mogą jeszcze odmówić tego, co otwiera zakres.</translation>
    </message>
</context>
<context>
    <name>PowerShellCall</name>
    <message>
        <source>The call names a variable where the token belongs. Paste the token itself.</source>
        <translation>Wywołanie podaje zmienną tam, gdzie powinien być token. Wklej sam token.</translation>
    </message>
    <message>
        <source>The call ends within quotes: the token may be cut off.</source>
        <translation>Wywołanie kończy się wewnątrz cudzysłowu: token może być ucięty.</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>The settings of the clipboard and of presenter mode can&apos;t be read, so a copied secret stays the usual %1 seconds, and presenter mode is off.</source>
        <translation>Nie da się odczytać ustawień schowka i trybu prezentacji, więc skopiowany sekret pozostaje tam zwykłą liczbę sekund (%1), a tryb prezentacji jest wyłączony.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Uszkodzony plik zachowano jako %1.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>the way to the server</source>
        <translation>droga do serwera</translation>
    </message>
    <message>
        <source>The profile needs a name.</source>
        <translation>Profil musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has %1 characters at most.</source>
        <translation>Nazwa profilu ma ograniczoną długość (znaki: %1).</translation>
    </message>
    <message>
        <source>A profile&apos;s name may only hold visible characters.</source>
        <translation>Nazwa profilu może zawierać tylko widoczne znaki.</translation>
    </message>
    <message>
        <source>That is the name of a server, which stands in the same list: choose another name.</source>
        <translation>To nazwa serwera, który jest na tej samej liście: wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This is no list of profiles of format %1.</source>
        <translation>To nie jest lista profili w formacie %1.</translation>
    </message>
    <message>
        <source>There can be %1 profiles at most, and these are %2.</source>
        <translation>Może być najwyżej tyle profili: %1, a tych jest %2.</translation>
    </message>
    <message>
        <source>Profile %1 of the list can&apos;t be used: %2 is missing or wrong.</source>
        <translation>Profilu %1 z listy nie da się użyć: %2, brak lub błąd.</translation>
    </message>
    <message>
        <source>Two profiles of the list have the same name, %1.</source>
        <translation>Dwa profile na liście mają tę samą nazwę, %1.</translation>
    </message>
</context>
<context>
    <name>ProfileArguments</name>
    <message>
        <source>What &quot;profiles&quot; does is one of %1.</source>
        <translation>To, co robi „profiles”, jest jednym z: %1.</translation>
    </message>
    <message>
        <source>It is written &quot;bearerscope profiles %1&quot;.</source>
        <translation>Pisze się „bearerscope profiles %1”.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Shop, staging</source>
        <translation>Sklep, testowy</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>https://voucherify.example.com</source>
        <translation>https://voucherify.example.com</translation>
    </message>
    <message>
        <source>Cre&amp;dentials</source>
        <translation>Rodzaj &amp;klucza</translation>
    </message>
    <message>
        <source>&amp;Application ID</source>
        <translation>&amp;ID aplikacji</translation>
    </message>
    <message>
        <source>May stay empty: it is then asked for beside the profile</source>
        <translation>Może być puste: wtedy pyta się o nie obok profilu</translation>
    </message>
    <message>
        <source>Pro&amp;ject ID</source>
        <translation>ID pro&amp;jektu</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Zakres&amp;y</translation>
    </message>
    <message>
        <source>vouchers orders</source>
        <translation>vouchers orders</translation>
    </message>
    <message>
        <source>What is asked for when the profile is chosen; with spaces between them</source>
        <translation>Czego się żąda, gdy wybrano profil; rozdzielone spacjami</translation>
    </message>
    <message>
        <source>A profile holds no secret key. Proxy, time limit and authorities to trust are set under Network… while it is chosen.</source>
        <translation>Profil nie zawiera klucza tajnego. Proxy, limit czasu i urzędy certyfikacji ustawia się pod „Sieć…”, gdy jest wybrany.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>It is no JSON, or can&apos;t be opened.</source>
        <translation>To nie JSON albo nie można go otworzyć.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be read, so there are none for now.</source>
        <translation>Nie da się odczytać profili, więc na razie ich nie ma.</translation>
    </message>
    <message>
        <source>Another program is changing the profiles. Try again in a moment.</source>
        <translation>Inny program zmienia właśnie profile. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The profiles could not be saved: the settings&apos; folder may be read-only, or the disk full.</source>
        <translation>Nie udało się zapisać profili: folder ustawień może być tylko do odczytu albo dysk pełny.</translation>
    </message>
    <message>
        <source>The profiles can&apos;t be read, so nothing is changed.</source>
        <translation>Nie da się odczytać profili, więc nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>ProfileInput</name>
    <message>
        <source>The project ID holds a blank, a control character or a character outside ASCII.</source>
        <translation>ID projektu zawiera odstęp, znak sterujący lub znak spoza ASCII.</translation>
    </message>
    <message>
        <source>A scope holds a character outside ASCII, which none does.</source>
        <translation>Zakres zawiera znak spoza ASCII, którego nie ma żaden.</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There is a profile called %1 already.</source>
        <translation>Profil o nazwie %1 już istnieje.</translation>
    </message>
    <message>
        <source>There can be %1 profiles at most.</source>
        <translation>Może być najwyżej tyle profili: %1.</translation>
    </message>
    <message>
        <source>There is no profile called %1.</source>
        <translation>Nie ma profilu o nazwie %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>This is no JSON, so there are no profiles in it.</source>
        <translation>To nie JSON, więc nie ma w nim profili.</translation>
    </message>
    <message>
        <source>This JSON is no list of profiles as export writes it.</source>
        <translation>Ten JSON nie jest listą profili, jaką zapisuje eksport.</translation>
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
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Rodzaj klucza</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID aplikacji</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>There are no profiles yet. &quot;bearerscope profiles add NAME --region us --app-id ID&quot; adds one.</source>
        <translation>Nie ma jeszcze profili. Dodaje je „bearerscope profiles add NAME --region us --app-id ID”.</translation>
    </message>
    <message>
        <source>Whether the keyring has their secret keys isn&apos;t looked up for a list.</source>
        <translation>Dla listy nie sprawdza się, czy ich klucze tajne są w pęku kluczy.</translation>
    </message>
    <message>
        <source>Name the profile&apos;s server with --region or --host. (The sandbox needs no profile.)</source>
        <translation>Podaj serwer profilu przez --region lub --host. (Sandbox nie wymaga profilu.)</translation>
    </message>
    <message>
        <source>Added, without a secret key. &quot;bearerscope profiles set-key&quot; keeps it in the keyring; else X_APP_TOKEN or --secret-stdin brings it at each call.</source>
        <translation>Dodano, bez klucza tajnego. „bearerscope profiles set-key” zachowuje go w pęku kluczy; inaczej przy każdym wywołaniu przynosi go X_APP_TOKEN lub --secret-stdin.</translation>
    </message>
    <message>
        <source>The place is a number, counted from 1.</source>
        <translation>Miejsce to liczba, licząc od 1.</translation>
    </message>
    <message>
        <source>The last place is number %1.</source>
        <translation>Ostatnie miejsce ma numer %1.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Przeniesiono.</translation>
    </message>
    <message>
        <source>A list of profiles</source>
        <translation>lista profili</translation>
    </message>
    <message>
        <source>There are no profiles in it.</source>
        <translation>Nie ma w niej profili.</translation>
    </message>
    <message>
        <source>Added: %1. They bring no secret keys.</source>
        <translation>Dodano: %1. Nie przynoszą kluczy tajnych.</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Zmieniono nazwę.</translation>
    </message>
    <message>
        <source>Duplicated.</source>
        <translation>Powielono.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Usunięto.</translation>
    </message>
</context>
<context>
    <name>ProtectionBox</name>
    <message>
        <source>Keys stay in memory, and in the system&apos;s keyring where you ticked that. Tokens stay in memory.</source>
        <translation>Klucze pozostają w pamięci oraz, jeśli tak zaznaczono, w pęku kluczy systemu. Tokeny pozostają w pamięci.</translation>
    </message>
    <message>
        <source>Both are sent over https only, and never to where a redirect points.</source>
        <translation>Jedne i drugie są wysyłane tylko przez https i nigdy tam, dokąd wskazuje przekierowanie.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in time, before sleep, on a locked screen and on quitting, as long as it still holds what was copied here.</source>
        <translation>Schowek jest czyszczony na czas, przed uśpieniem, na zablokowanym ekranie i przy kończeniu, dopóki zawiera to, co tu skopiowano.</translation>
    </message>
    <message>
        <source>On Linux, no core dump is written, and your other programs can&apos;t read this one&apos;s memory.</source>
        <translation>W systemie Linux nie powstaje zrzut pamięci, a inne programy użytkownika nie mogą czytać pamięci tego.</translation>
    </message>
    <message>
        <source>root, and malware under your account.</source>
        <translation>root i złośliwe oprogramowanie na tym koncie.</translation>
    </message>
    <message>
        <source>Clipboard managers that ignore the hint that the content is secret.</source>
        <translation>Menedżery schowka, które pomijają wskazówkę, że zawartość jest tajna.</translation>
    </message>
    <message>
        <source>Other programs on X11: each can record the screen, the keys and the clipboard.</source>
        <translation>Inne programy w X11: każdy może podglądać ekran, klawisze i schowek.</translation>
    </message>
    <message>
        <source>Memory that goes to swap or into a hibernation image.</source>
        <translation>Pamięć, która trafia do pliku wymiany lub obrazu hibernacji.</translation>
    </message>
    <message>
        <source>A program that is killed (SIGKILL) while a token is on the clipboard.</source>
        <translation>Program zabity (SIGKILL), gdy token jest w schowku.</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Co jest chronione</translation>
    </message>
    <message>
        <source>What Bearerscope protects, and what it can&apos;t</source>
        <translation>Co Bearerscope chroni, a czego nie może</translation>
    </message>
    <message>
        <source>Protected:</source>
        <translation>Chronione:</translation>
    </message>
    <message>
        <source>Not protected against:</source>
        <translation>Bez ochrony przed:</translation>
    </message>
</context>
<context>
    <name>RenewalSettings</name>
    <message>
        <source>The setting of when to warn before a token ends can&apos;t be read, so it is the usual %1 %.</source>
        <translation>Nie da się odczytać ustawienia, kiedy ostrzegać przed końcem tokenu, więc jest to zwykłe %1 %.</translation>
    </message>
</context>
<context>
    <name>ReplyReader</name>
    <message>
        <source>Its status is %1, which no final answer has.</source>
        <translation>Jej status to %1, którego nie ma żadna ostateczna odpowiedź.</translation>
    </message>
    <message>
        <source>Its status is %1, where 200 belongs.</source>
        <translation>Jej status to %1, a powinno być 200.</translation>
    </message>
    <message>
        <source>With it came an HTML page, which is not shown.</source>
        <translation>Przyszła z nią strona HTML, która nie jest pokazywana.</translation>
    </message>
    <message>
        <source>It named no usable address.</source>
        <translation>Nie podała użytecznego adresu.</translation>
    </message>
    <message>
        <source>The address was %1.</source>
        <translation>Adres to %1.</translation>
    </message>
    <message>
        <source>Its status is %1, where 204 belongs.</source>
        <translation>Jej status to %1, a powinno być 204.</translation>
    </message>
    <message>
        <source>It has no headers, or far too many.</source>
        <translation>Nie ma nagłówków albo ma ich o wiele za dużo.</translation>
    </message>
    <message>
        <source>Its Content-Length is &quot;%1&quot;.</source>
        <translation>Jej Content-Length to „%1”.</translation>
    </message>
    <message>
        <source>Its Content-Encoding is &quot;%1&quot;.</source>
        <translation>Jej Content-Encoding to „%1”.</translation>
    </message>
    <message>
        <source>Its chunks end before the text in them does.</source>
        <translation>Jej fragmenty (chunks) kończą się przed końcem tekstu w nich.</translation>
    </message>
    <message>
        <source>The connection closed before the text had ended.</source>
        <translation>Połączenie zamknięto przed końcem tekstu.</translation>
    </message>
    <message>
        <source>It is an HTML page: perhaps the sign-in page of a hotel&apos;s or a company&apos;s network (a captive portal).</source>
        <translation>To strona HTML: może strona logowania sieci hotelowej lub firmowej (captive portal).</translation>
    </message>
    <message>
        <source>It has no usable %1.</source>
        <translation>Nie ma użytecznego %1.</translation>
    </message>
    <message>
        <source>Of %L1 bytes, %L2 came.</source>
        <translation>Z %L1 bajtów nadeszło %L2.</translation>
    </message>
    <message>
        <source>It is packed, and says that it unpacks to %L1 bytes.</source>
        <translation>Jest spakowana i podaje, że po rozpakowaniu zajmie bajtów: %L1.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>write Markdown in place of plain text</source>
        <translation>napisz Markdown zamiast zwykłego tekstu</translation>
    </message>
    <message>
        <source>a call to answer whether the token opens it; can be given again</source>
        <translation>wywołanie, o którym powiedzieć, czy token je otwiera; można powtórzyć</translation>
    </message>
    <message>
        <source>Write what a text tells about its token, or its error, for a ticket, offline.</source>
        <translation>Napisz do zgłoszenia, co tekst mówi o swoim tokenie lub błędzie, bez łączenia się.</translation>
    </message>
    <message>
        <source>The text is a token in any form that &quot;inspect&quot; knows, or an error answer: JSON, or with the headers as
&quot;curl --include&quot; prints them, or what --json printed. Without FILE, or with &quot;-&quot;, it is read from standard
input. Of the token only its fingerprint and its last four characters are told. What isn&apos;t known is said
to be. The exit code is 0 when there is a report, whatever it says of the token.</source>
        <translation>Tekst to token w dowolnej postaci, którą zna „inspect”, albo odpowiedź z błędem: JSON, także z nagłówkami, jak
wypisuje je „curl --include”, albo to, co wypisało --json. Bez FILE albo z „-” jest czytany ze standardowego
wejścia. Z tokenu podaje się tylko odcisk i ostatnie cztery znaki. O tym, czego nie wiadomo, jest to powiedziane.
Kod wyjścia to 0, gdy raport powstał, cokolwiek mówi o tokenie. Raport jest po angielsku.</translation>
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
        <translation>Raport do zgłoszenia</translation>
    </message>
    <message>
        <source>All that is known of the token and the last call, without secrets: of the token its fingerprint and its last four characters. Read it before you send it.</source>
        <translation>Wszystko, co wiadomo o tokenie i ostatnim wywołaniu, bez sekretów: z tokenu jego odcisk i ostatnie cztery znaki. Przeczytaj go przed wysłaniem.</translation>
    </message>
    <message>
        <source>&amp;About the calls</source>
        <translation>Doty&amp;czy wywołań</translation>
    </message>
    <message>
        <source>POST /v1/redemptions, GET /v1/vouchers</source>
        <translation>POST /v1/redemptions, GET /v1/vouchers</translation>
    </message>
    <message>
        <source>The report answers whether the token opens them. Put a comma between them.</source>
        <translation>Raport odpowiada, czy token je otwiera. Rozdziel je przecinkami.</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Zwykły &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Z&amp;amknij</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>Po an&amp;gielsku</translation>
    </message>
    <message>
        <source>For Voucherify&apos;s support. What was remarked when the answer came stays as it was said.</source>
        <translation>Dla pomocy technicznej Voucherify. Uwagi poczynione, gdy nadeszła odpowiedź, pozostają w swoim brzmieniu.</translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>There is a token in this text, but no key that asks for one.</source>
        <translation>W tym tekście jest token, ale nie ma klucza, który o niego prosi.</translation>
    </message>
    <message>
        <source>There is neither an application ID nor a secret key in this text, or variables stand in their place.</source>
        <translation>W tym tekście nie ma ani ID aplikacji, ani klucza tajnego, albo w ich miejscu stoją zmienne.</translation>
    </message>
    <message>
        <source>The text names no server, so its key is sent to none: name it with --host or --region.</source>
        <translation>Tekst nie podaje serwera, więc jego klucz nie jest nigdzie wysyłany: podaj serwer przez --host lub --region.</translation>
    </message>
    <message>
        <source>The text names a server of somebody&apos;s own, %1. A key that isn&apos;t of the text is sent there only when --host names it as well.</source>
        <translation>Tekst podaje czyjś własny serwer, %1. Klucz, który nie pochodzi z tekstu, jest tam wysyłany tylko wtedy, gdy podaje go też --host.</translation>
    </message>
    <message>
        <source>The server in the text: %1</source>
        <translation>Serwer w tekście: %1</translation>
    </message>
    <message>
        <source>There is no application ID in the text: name it with --app-id.</source>
        <translation>W tekście nie ma ID aplikacji: podaj je przez --app-id.</translation>
    </message>
    <message>
        <source>There is no secret key in the text: --secret-stdin takes it.</source>
        <translation>W tekście nie ma klucza tajnego: przyjmuje go --secret-stdin.</translation>
    </message>
    <message>
        <source>There is no scope in the text: name at least one with --scope.</source>
        <translation>W tekście nie ma zakresu: podaj co najmniej jeden przez --scope.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Serwer to %1.</translation>
    </message>
</context>
<context>
    <name>Reuse</name>
    <message>
        <source>there is no access token in the input</source>
        <translation>w danych wejściowych nie ma tokenu dostępu</translation>
    </message>
    <message>
        <source>it holds characters that no token should</source>
        <translation>zawiera znaki, których nie powinno być w żadnym tokenie</translation>
    </message>
    <message>
        <source>the report says that it was revoked</source>
        <translation>raport mówi, że został unieważniony</translation>
    </message>
    <message>
        <source>the input says that it isn&apos;t active</source>
        <translation>dane wejściowe mówią, że jest nieaktywny</translation>
    </message>
    <message>
        <source>the input has no usable expires_at, so nobody knows how long it lives</source>
        <translation>dane wejściowe nie mają użytecznego expires_at, więc nikt nie wie, jak długo żyje</translation>
    </message>
    <message>
        <source>it ended %1 ago</source>
        <translation>skończył się %1 temu</translation>
    </message>
    <message>
        <source>a little less than %1</source>
        <translation>nieco mniej niż %1</translation>
    </message>
    <message>
        <source>it has %1 left, and %2 are wanted</source>
        <translation>ma jeszcze %1, a potrzeba %2</translation>
    </message>
    <message>
        <source>the report says that it isn&apos;t active</source>
        <translation>raport mówi, że jest nieaktywny</translation>
    </message>
    <message>
        <source>the sandbox of this call is a new one, which knows no earlier token</source>
        <translation>sandbox tego wywołania jest nowy i nie zna wcześniejszych tokenów</translation>
    </message>
    <message>
        <source>it comes from %1, not from %2</source>
        <translation>pochodzi z %1, nie z %2</translation>
    </message>
    <message>
        <source>the input doesn&apos;t tell its scopes</source>
        <translation>dane wejściowe nie mówią o jego zakresach</translation>
    </message>
    <message>
        <source>it doesn&apos;t cover %1</source>
        <translation>nie obejmuje %1</translation>
    </message>
</context>
<context>
    <name>RevokeQuestion</name>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Revoke the token?</source>
        <translation>Unieważnić token?</translation>
    </message>
    <message>
        <source>Revoke this token?</source>
        <translation>Unieważnić ten token?</translation>
    </message>
    <message>
        <source>Revoke the token that ends in %1?</source>
        <translation>Unieważnić token, który kończy się na %1?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused at once. This can&apos;t be undone.</source>
        <translation>Kto go używa, od razu spotka się z odmową. Nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Revoke the tokens?</source>
        <translation>Unieważnić tokeny?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n tokens, one after the other?</source>
        <translation>
            <numerusform>Unieważnić %n token?</numerusform>
            <numerusform>Unieważnić po kolei %n tokeny?</numerusform>
            <numerusform>Unieważnić po kolei %n tokenów?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever uses them is refused at once. This can&apos;t be undone.</source>
        <translation>Kto ich używa, od razu spotka się z odmową. Nie można tego cofnąć.</translation>
    </message>
</context>
<context>
    <name>ScopeCatalogue</name>
    <message>
        <source>Scope number %1 has no usable name.</source>
        <translation>Zakres numer %1 nie ma użytecznej nazwy.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; is listed twice.</source>
        <translation>Zakres „%1” jest wymieniony dwa razy.</translation>
    </message>
    <message>
        <source>The side of the scope &quot;%1&quot; is neither server nor client.</source>
        <translation>Strona zakresu „%1” to ani server, ani client.</translation>
    </message>
    <message>
        <source>The path prefix of the scope &quot;%1&quot; does not lie under %2.</source>
        <translation>Przedrostek ścieżki zakresu „%1” nie leży pod %2.</translation>
    </message>
    <message>
        <source>Two entries have the path prefix %1.</source>
        <translation>Dwa wpisy mają przedrostek ścieżki %1.</translation>
    </message>
    <message>
        <source>The path prefix of the scope &quot;%1&quot; is no plain path: %2.</source>
        <translation>Przedrostek ścieżki zakresu „%1” nie jest zwykłą ścieżką: %2.</translation>
    </message>
    <message>
        <source>&quot;umbrella&quot; of the scope &quot;%1&quot; must be true just for %2.</source>
        <translation>„umbrella” zakresu „%1” musi być true dokładnie dla %2.</translation>
    </message>
    <message>
        <source>The scope &quot;%1&quot; has no list of operations.</source>
        <translation>Zakres „%1” nie ma listy operacji.</translation>
    </message>
    <message>
        <source>The umbrella scope &quot;%1&quot; lists operations of its own.</source>
        <translation>Zakres zbiorczy „%1” wymienia własne operacje.</translation>
    </message>
    <message>
        <source>Operation number %1 of the scope &quot;%2&quot; has no usable method.</source>
        <translation>Operacja numer %1 zakresu „%2” nie ma użytecznej metody.</translation>
    </message>
    <message>
        <source>A path of the scope &quot;%1&quot; does not lie under %2.</source>
        <translation>Ścieżka zakresu „%1” nie leży pod %2.</translation>
    </message>
    <message>
        <source>A path of the scope &quot;%1&quot; can&apos;t be that of a call: %2.</source>
        <translation>Ścieżka zakresu „%1” nie może być ścieżką wywołania: %2.</translation>
    </message>
    <message>
        <source>&quot;deprecated&quot; of %1 is neither true nor false.</source>
        <translation>„deprecated” w %1 to ani true, ani false.</translation>
    </message>
    <message>
        <source>%1 %2 is listed twice.</source>
        <translation>%1 %2 jest wymienione dwa razy.</translation>
    </message>
    <message>
        <source>Area number %1 has no usable path prefix.</source>
        <translation>Obszar numer %1 nie ma użytecznego przedrostka ścieżki.</translation>
    </message>
    <message>
        <source>The access of the area %1 is none that is known.</source>
        <translation>Dostęp do obszaru %1 nie jest żadnym ze znanych.</translation>
    </message>
    <message>
        <source>The number of operations of the area %1 is none.</source>
        <translation>Liczba operacji obszaru %1 nie jest liczbą.</translation>
    </message>
    <message>
        <source>The scope catalogue can&apos;t be read: %1</source>
        <translation>Nie da się odczytać katalogu zakresów: %1</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object.</source>
        <translation>Klucz „%1” występuje dwa razy w jednym obiekcie.</translation>
    </message>
    <message>
        <source>This is no scope catalogue of format 1.</source>
        <translation>To nie jest katalog zakresów w formacie 1.</translation>
    </message>
    <message>
        <source>The scope catalogue has no usable &quot;facts_date&quot;.</source>
        <translation>Katalog zakresów nie ma użytecznego „facts_date”.</translation>
    </message>
    <message>
        <source>The scope catalogue has no list of scopes.</source>
        <translation>Katalog zakresów nie ma listy zakresów.</translation>
    </message>
    <message>
        <source>&quot;areas&quot; of the scope catalogue is no list.</source>
        <translation>„areas” katalogu zakresów nie jest listą.</translation>
    </message>
</context>
<context>
    <name>ScopeChooser</name>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Zakres&amp;y</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Zestawy</translation>
    </message>
    <message>
        <source>Tick a whole group of scopes, or none</source>
        <translation>Zaznacza całą grupę zakresów albo żaden</translation>
    </message>
    <message>
        <source>Filter by name or path</source>
        <translation>Filtruj według nazwy lub ścieżki</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtruj zakresy</translation>
    </message>
    <message>
        <source>Type the permission codes that the role of the key has, such as vouchers.read. No list of them is published.</source>
        <translation>Wpisz kody uprawnień, które ma rola klucza, na przykład vouchers.read. Nie opublikowano ich listy.</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>Zakresy, których żądać</translation>
    </message>
    <message>
        <source>Scopes as text</source>
        <translation>Zakresy jako tekst</translation>
    </message>
    <message>
        <source>Scopes as text, with spaces</source>
        <translation>Zakresy jako tekst, ze spacjami</translation>
    </message>
    <message>
        <source>The ticked scopes as they are sent. Type or paste a list to tick it.</source>
        <translation>Zaznaczone zakresy tak, jak są wysyłane. Wpisz lub wklej listę, aby ją zaznaczyć.</translation>
    </message>
    <message>
        <source>By calls…</source>
        <translation>Według wywołań…</translation>
    </message>
    <message>
        <source>Find the fewest scopes that open the calls your program makes</source>
        <translation>Znajduje najmniej zakresów, które otwierają wywołania twojego programu</translation>
    </message>
</context>
<context>
    <name>ScopeLint</name>
    <message>
        <source>Named more than once: %1. Each counts once.</source>
        <translation>Podane więcej niż raz: %1. Każdy liczy się raz.</translation>
    </message>
    <message>
        <source>Name each once</source>
        <translation>Podaj każdy raz</translation>
    </message>
    <message>
        <source>What the server does with a name that it doesn&apos;t know isn&apos;t published; it may well refuse the whole request (invalid_scope).</source>
        <translation>Nie opublikowano, co serwer robi z nazwą, której nie zna; może odrzucić całe żądanie (invalid_scope).</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Pomiń %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Użyj %1</translation>
    </message>
    <message>
        <source>Leave out the commas</source>
        <translation>Pomiń przecinki</translation>
    </message>
    <message>
        <source>Use spaces</source>
        <translation>Użyj spacji</translation>
    </message>
    <message>
        <source>The server refuses such a list (400, invalid_scope).</source>
        <translation>Serwer odrzuca taką listę (400, invalid_scope).</translation>
    </message>
    <message>
        <source>Not a name each: %1. Scopes are separated by spaces, without quotes or brackets, and aren&apos;t encoded.</source>
        <translation>To nie są pojedyncze nazwy: %1. Zakresy rozdziela się spacjami, bez cudzysłowów i nawiasów, i nie koduje się ich.</translation>
    </message>
    <message>
        <source>Not spelt as published: %1. Capitals, dashes and underscores count.</source>
        <translation>Zapis inny niż opublikowany: %1. Liczą się wielkie litery, łączniki i podkreślenia.</translation>
    </message>
    <message>
        <source>Probably misspelt: %1.</source>
        <translation>Prawdopodobnie źle zapisane: %1.</translation>
    </message>
    <message>
        <source>Not among the scopes published by %1, nor like one of them: %2.</source>
        <translation>Nie ma wśród zakresów opublikowanych do %1 ani nie przypomina żadnego: %2.</translation>
    </message>
    <message>
        <source>Redundant beside %1: %2. The token opens the same without them. Leave them out, or leave out %1 for a token that opens less.</source>
        <translation>Zbędne obok %1: %2. Bez nich token otwiera to samo. Pomiń je albo pomiń %1, jeśli token ma otwierać mniej.</translation>
    </message>
    <message>
        <source>No operation is published that %1 would open. A scope opens everything under its path, so this may be for calls that aren&apos;t documented; leave it out unless you know that you make such calls.</source>
        <translation>Nie opublikowano operacji, którą otwierałby %1. Zakres otwiera wszystko pod swoją ścieżką, więc ten może być dla wywołań nieudokumentowanych; pomiń go, jeśli nie masz pewności, że takie wykonujesz.</translation>
    </message>
    <message>
        <source>Server side and client side in one list: %1; and %2. A program on one side rarely calls the other, and a token that reaches a browser or an app should open nothing of the server side. Keep one side, or request a token for each.</source>
        <translation>Strona serwera i strona klienta na jednej liście: %1; oraz %2. Program po jednej stronie rzadko wywołuje drugą, a token, który trafia do przeglądarki lub aplikacji, nie powinien otwierać niczego po stronie serwera. Zostaw jedną stronę albo pobierz token dla każdej.</translation>
    </message>
    <message>
        <source>Keep only the server side</source>
        <translation>Zostaw tylko stronę serwera</translation>
    </message>
    <message>
        <source>Keep only the client side</source>
        <translation>Zostaw tylko stronę klienta</translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message>
        <source>no published operation</source>
        <translation>brak opublikowanych operacji</translation>
    </message>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operacja</numerusform>
            <numerusform>%n operacje</numerusform>
            <numerusform>%n operacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>%n zakresu</numerusform>
            <numerusform>%n zakresów</numerusform>
            <numerusform>%n zakresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2</source>
        <translation>
            <numerusform>%1 wymaga %2</numerusform>
            <numerusform>%1 wymagają %2</numerusform>
            <numerusform>%1 wymaga %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (did you mean %2?)</source>
        <translation>%1 (czy chodziło o %2?)</translation>
    </message>
    <message numerus="yes">
        <source>%n different calls</source>
        <translation>
            <numerusform>%n wywołanie</numerusform>
            <numerusform>%n różne wywołania</numerusform>
            <numerusform>%n różnych wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised as %1 with %2.</source>
        <translation>Rozpoznano: %1, %2.</translation>
    </message>
    <message>
        <source>Entries that are no call of the API: %1.</source>
        <translation>Wpisy, które nie są wywołaniem API: %1.</translation>
    </message>
    <message>
        <source>Lines that hold no call of the API: %1.</source>
        <translation>Wiersze, w których nie ma wywołania API: %1.</translation>
    </message>
    <message>
        <source>Calls to other servers, left out: %1 (%2).</source>
        <translation>Pominięte wywołania innych serwerów: %1 (%2).</translation>
    </message>
    <message>
        <source>Not servers of Voucherify&apos;s, but taken for yours, since the paths are published: %1.</source>
        <translation>To nie serwery Voucherify, ale uznane za twoje, bo ścieżki są opublikowane: %1.</translation>
    </message>
    <message>
        <source>Not every path of the API that these entries name could be read as a call, so scopes may be missing: %1.</source>
        <translation>Nie każdą ścieżkę API z tych wpisów dało się odczytać jako wywołanie, więc może brakować zakresów: %1.</translation>
    </message>
    <message>
        <source>Not every path of the API that these lines name could be read as a call, so scopes may be missing: %1.</source>
        <translation>Nie każdą ścieżkę API z tych wierszy dało się odczytać jako wywołanie, więc może brakować zakresów: %1.</translation>
    </message>
    <message>
        <source>Answered 404 and not published, so taken for calls that don&apos;t exist: %1.</source>
        <translation>Odpowiedź 404 i brak publikacji, więc uznane za nieistniejące: %1.</translation>
    </message>
    <message>
        <source>There are no calls to find scopes for.</source>
        <translation>Nie ma wywołań, dla których szukać zakresów.</translation>
    </message>
    <message>
        <source>No narrow scope is published for any of these calls.</source>
        <translation>Dla żadnego z tych wywołań nie opublikowano wąskiego zakresu.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, which open %3.</source>
        <translation>
            <numerusform>%1: %2 (otwiera: %3).</numerusform>
            <numerusform>%1: %2 (otwierają: %3).</numerusform>
            <numerusform>%1: %2 (otwierają: %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Published with other methods only: %1. A scope opens every method below its path, so it is counted.</source>
        <translation>Opublikowane tylko z innymi metodami: %1. Zakres otwiera każdą metodę pod swoją ścieżką, więc jest to liczone.</translation>
    </message>
    <message>
        <source>Not published: %1. A scope opens everything below its path, so it is counted.</source>
        <translation>Nieopublikowane: %1. Zakres otwiera wszystko pod swoją ścieżką, więc jest to liczone.</translation>
    </message>
    <message>
        <source>Not published, and below no narrow scope, so left out: %1. Check how it is spelt; if there is such a call, only an umbrella opens it.</source>
        <translation>Nieopublikowane i pod żadnym wąskim zakresem, więc pominięte: %1. Sprawdź zapis; jeśli takie wywołanie istnieje, otwiera je tylko zakres zbiorczy.</translation>
    </message>
    <message>
        <source>No OAuth token opens these calls: %1.</source>
        <translation>Tych wywołań nie otwiera żaden token OAuth: %1.</translation>
    </message>
    <message>
        <source>These calls take the API key itself, not a token: %1.</source>
        <translation>Te wywołania przyjmują sam klucz API, nie token: %1.</translation>
    </message>
    <message>
        <source>These calls take a token, but which scope opens them isn&apos;t published: %1.</source>
        <translation>Te wywołania przyjmują token, ale nie opublikowano, który zakres je otwiera: %1.</translation>
    </message>
    <message>
        <source>Nothing that is published has a path like this: %1. Check how it is spelt.</source>
        <translation>Nic opublikowanego nie ma takiej ścieżki: %1. Sprawdź zapis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 open %2; your %3 (%4).</source>
        <translation>
            <numerusform>%1: %2; potrzeby: %3 (%4).</numerusform>
            <numerusform>%1: %2; potrzeby: %3 (%4).</numerusform>
            <numerusform>%1: %2; potrzeby: %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not needed for these calls: %1.</source>
        <translation>Niepotrzebne dla tych wywołań: %1.</translation>
    </message>
    <message>
        <source>Missing for these calls: %1.</source>
        <translation>Brakujące dla tych wywołań: %1.</translation>
    </message>
    <message>
        <source>No smaller list of scopes opens these calls.</source>
        <translation>Żadna mniejsza lista zakresów nie otwiera tych wywołań.</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>The scopes stand apart by tabs, line breaks or other blanks than a space; they are read as spaces.</source>
        <translation>Zakresy rozdzielono tabulatorami, końcami wierszy lub innymi odstępami niż spacja; czyta się je jak spacje.</translation>
    </message>
    <message>
        <source>Named more than once: %1. Each counts once.</source>
        <translation>Podane więcej niż raz: %1. Każdy liczy się raz.</translation>
    </message>
    <message>
        <source>There are more than %1 scopes, which no token has. The rest of them is left out.</source>
        <translation>Zakresów jest więcej niż %1, czego nie ma żaden token. Resztę pominięto.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas.</source>
        <translation>Zakresy rozdziela się spacjami, nie przecinkami.</translation>
    </message>
    <message>
        <source>Scopes are separated by spaces, not by commas. With spaces: &quot;%1&quot;.</source>
        <translation>Zakresy rozdziela się spacjami, nie przecinkami. Ze spacjami: „%1”.</translation>
    </message>
    <message>
        <source>%1 (did you mean &quot;%2&quot;?)</source>
        <translation>%1 (czy chodziło o „%2”?)</translation>
    </message>
    <message>
        <source>No scope reported: the answer doesn&apos;t tell what the token opens.</source>
        <translation>Nie podano zakresu: odpowiedź nie mówi, co token otwiera.</translation>
    </message>
    <message>
        <source>Asked for, but not granted: %1. The role of the API key may not include it; extend the role, or ask for less.</source>
        <translation>Żądane, ale nieprzyznane: %1. Rola klucza API może tego nie obejmować; rozszerz rolę albo żądaj mniej.</translation>
    </message>
    <message>
        <source>Granted, though not asked for: %1. The token may open more than you meant it to.</source>
        <translation>Przyznane bez żądania: %1. Token może otwierać więcej, niż zamierzono.</translation>
    </message>
    <message>
        <source>Not among the scopes published by %1: %2.</source>
        <translation>Nie ma wśród zakresów opublikowanych do %1: %2.</translation>
    </message>
</context>
<context>
    <name>ScopesCommand</name>
    <message>
        <source>No published scope holds that.</source>
        <translation>Żaden opublikowany zakres tego nie zawiera.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Czy chodziło o „%1”?</translation>
    </message>
</context>
<context>
    <name>ScopesPanel</name>
    <message>
        <source>Filter by name or path</source>
        <translation>Filtruj według nazwy lub ścieżki</translation>
    </message>
    <message>
        <source>Filter the token&apos;s scopes</source>
        <translation>Filtruj zakresy tokenu</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Sa&amp;me różnice</translation>
    </message>
    <message>
        <source>Show just the scopes where asked and granted differ, and unknown names</source>
        <translation>Pokazuje tylko zakresy, w których żądane i przyznane się różnią, oraz nieznane nazwy</translation>
    </message>
    <message>
        <source>Scopes of the token</source>
        <translation>Zakresy tokenu</translation>
    </message>
</context>
<context>
    <name>SecretGuard</name>
    <message>
        <source>Secrets are not taken from arguments, which process lists and shell histories show. Put the secret key into the environment variable X_APP_TOKEN or, with --secret-stdin, on standard input; a token goes to standard input. What was typed may be in your shell&apos;s history now.</source>
        <translation>Sekrety nie są przyjmowane w argumentach, które pokazują listy procesów i historie powłok. Klucz tajny podaj w zmiennej środowiskowej X_APP_TOKEN albo, z --secret-stdin, na standardowym wejściu; token podaj na standardowym wejściu. To, co wpisano, może już być w historii powłoki.</translation>
    </message>
    <message>
        <source>If it is a file&apos;s name, write ./ in front of it.</source>
        <translation>Jeśli to nazwa pliku, wpisz przed nią ./.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>Some programs accept it, but RFC 8259 doesn&apos;t: see offset %1.</source>
        <translation>Niektóre programy to przyjmują, ale RFC 8259 nie: zobacz pozycję %1.</translation>
    </message>
    <message>
        <source>It breaks off at offset %1.</source>
        <translation>Urywa się na pozycji %1.</translation>
    </message>
    <message>
        <source>It stops making sense at offset %1.</source>
        <translation>Traci sens na pozycji %1.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels.</source>
        <translation>Jest zagnieżdżony głębiej niż dozwolona liczba poziomów (%1).</translation>
    </message>
    <message>
        <source>The number at offset %1 is too large to be read.</source>
        <translation>Liczba na pozycji %1 jest za duża, by ją odczytać.</translation>
    </message>
    <message>
        <source>JSON is always UTF-8 (RFC 8259 8.1), and this isn&apos;t.</source>
        <translation>JSON jest zawsze w UTF-8 (RFC 8259 8.1), a ten nie jest.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Jest pusty.</translation>
    </message>
    <message>
        <source>It is a list, where an object { … } belongs.</source>
        <translation>To lista, a powinien być obiekt { … }.</translation>
    </message>
    <message>
        <source>It is a single value, where an object { … } belongs.</source>
        <translation>To pojedyncza wartość, a powinien być obiekt { … }.</translation>
    </message>
    <message>
        <source>It holds a number too close to 0 to be read.</source>
        <translation>Zawiera liczbę zbyt bliską 0, by ją odczytać.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Nie da się odczytać pliku. Sprawdź, czy nadal istnieje i czy wolno go czytać.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>reported, but empty</source>
        <translation>podano, ale puste</translation>
    </message>
    <message>
        <source>%1 (--reveal shows all of it)</source>
        <translation>%1 (w całości pokazuje --reveal)</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Wygasa o</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Wygasa za</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres (scope)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>yes, says the answer</source>
        <translation>tak, według odpowiedzi</translation>
    </message>
    <message>
        <source>no, says the answer</source>
        <translation>nie, według odpowiedzi</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Inne pola</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>%1, says the text that it was read from</source>
        <translation>%1, według tekstu, z którego go odczytano</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Deklaracje</translation>
    </message>
    <message>
        <source>Why not granted, the likeliest first</source>
        <translation>Dlaczego nie przyznano, od najbardziej prawdopodobnego</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Uwaga: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>  until</source>
        <translation>  do</translation>
    </message>
    <message>
        <source>The call in the text</source>
        <translation>Wywołanie w tekście</translation>
    </message>
</context>
<context>
    <name>TicketReport</name>
    <message>
        <source>The answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Ostatnie wywołanie</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Error key</source>
        <translation>Klucz błędu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>too short to show any of it</source>
        <translation>za krótki, by cokolwiek z niego pokazać</translation>
    </message>
    <message>
        <source>fingerprint #%1, ends in %2</source>
        <translation>odcisk #%1, kończy się na %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Inne pola</translation>
    </message>
    <message>
        <source>%1, left out of this report</source>
        <translation>%1, pominięte w tym raporcie</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Żądane</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Przyznane</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nieprzyznane</translation>
    </message>
    <message>
        <source>Granted unasked</source>
        <translation>Przyznane bez żądania</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>In local time</source>
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Opiera się na</translation>
    </message>
    <message>
        <source>✗ No: the token is over. By its scopes alone: %1</source>
        <translation>✗ Nie: token się skończył. Według samych zakresów: %1</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Punkty końcowe</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Dlaczego: %1</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Być może: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Catalogue of</source>
        <translation>Katalog z dnia</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>The request for a token</source>
        <translation>Żądanie tokenu</translation>
    </message>
    <message>
        <source>The check of the token</source>
        <translation>Sprawdzenie tokenu</translation>
    </message>
    <message>
        <source>The revocation of the token</source>
        <translation>Unieważnienie tokenu</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>spotkało się z odmową</translation>
    </message>
    <message>
        <source>found the token not active</source>
        <translation>wykazało, że token jest nieaktywny</translation>
    </message>
    <message>
        <source>failed at the server</source>
        <translation>zawiodło na serwerze</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>zostało anulowane</translation>
    </message>
    <message>
        <source>got no usable answer</source>
        <translation>nie dostało użytecznej odpowiedzi</translation>
    </message>
    <message>
        <source>got no answer</source>
        <translation>nie dostało odpowiedzi</translation>
    </message>
    <message>
        <source>, and may have been carried out all the same</source>
        <translation>, a mogło mimo to zostać wykonane</translation>
    </message>
    <message>
        <source>whether the token is active isn&apos;t known</source>
        <translation>nie wiadomo, czy token jest aktywny</translation>
    </message>
    <message>
        <source>the token is active, until when isn&apos;t known</source>
        <translation>token jest aktywny, nie wiadomo do kiedy</translation>
    </message>
    <message>
        <source>by its own text the token lasts for another %1; no server was asked</source>
        <translation>według własnego tekstu token ma jeszcze %1; nie pytano serwera</translation>
    </message>
    <message>
        <source>the token is active for another %1</source>
        <translation>token jest aktywny jeszcze przez %1</translation>
    </message>
    <message>
        <source>the token expired %1 ago</source>
        <translation>token wygasł %1 temu</translation>
    </message>
    <message>
        <source>the token has expired</source>
        <translation>token wygasł</translation>
    </message>
    <message>
        <source>by its own text the token isn&apos;t active</source>
        <translation>według własnego tekstu token jest nieaktywny</translation>
    </message>
    <message>
        <source>the server says that the token isn&apos;t active</source>
        <translation>serwer mówi, że token jest nieaktywny</translation>
    </message>
    <message>
        <source>the token is revoked</source>
        <translation>token jest unieważniony</translation>
    </message>
    <message numerus="yes">
        <source>%n of the %1 scopes asked for were not granted</source>
        <translation>
            <numerusform>nie przyznano %n z %1 żądanych zakresów</numerusform>
            <numerusform>nie przyznano %n z %1 żądanych zakresów</numerusform>
            <numerusform>nie przyznano %n z %1 żądanych zakresów</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to report: no token, and no call that failed.</source>
        <translation>Nie ma czego zgłaszać: nie ma tokenu ani nieudanego wywołania.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID aplikacji</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>the issue</source>
        <translation>wystawienie</translation>
    </message>
    <message>
        <source>the check</source>
        <translation>sprawdzenie</translation>
    </message>
    <message>
        <source>the paste</source>
        <translation>wklejenie</translation>
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
        <translation>Deklaracja exp tokenu</translation>
    </message>
    <message>
        <source>Date of the pasted answer</source>
        <translation>Date wklejonej odpowiedzi</translation>
    </message>
    <message>
        <source>Date of %1</source>
        <translation>Date (%1)</translation>
    </message>
    <message>
        <source>Issue in the report</source>
        <translation>Wystawienie w raporcie</translation>
    </message>
    <message>
        <source>Local clock at %1</source>
        <translation>Zegar lokalny (%1)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (%2 ahead)</source>
        <translation>%1 (śpieszy się o %2)</translation>
    </message>
    <message>
        <source>%1 (%2 behind)</source>
        <translation>%1 (spóźnia się o %2)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>✗ not believed</source>
        <translation>✗ nieprzyjęte</translation>
    </message>
    <message>
        <source>✓ followed</source>
        <translation>✓ obowiązuje</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ zgadza się</translation>
    </message>
    <message>
        <source>✓ believed</source>
        <translation>✓ przyjęte</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Odebrano: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>koniec: %1</translation>
    </message>
    <message>
        <source>The answer that told the times had no Date, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Odpowiedź, która podała czasy, nie miała Date, więc nie wiadomo, jak bardzo myli się zegar tego komputera.</translation>
    </message>
    <message>
        <source>The server&apos;s answer had no Date, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Odpowiedź serwera nie miała Date, więc nie wiadomo, jak bardzo myli się zegar tego komputera.</translation>
    </message>
    <message>
        <source>The Date of the pasted answer is as old as that, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Date wklejonej odpowiedzi jest tak stare jak ona, więc nie wiadomo, jak bardzo myli się zegar tego komputera.</translation>
    </message>
    <message>
        <source>No server has answered, so how far this computer&apos;s clock is off isn&apos;t known.</source>
        <translation>Żaden serwer nie odpowiedział, więc nie wiadomo, jak bardzo myli się zegar tego komputera.</translation>
    </message>
    <message>
        <source>Issued about %1</source>
        <translation>Wystawiony około %1</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Wystawiony %1</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Teraz %1</translation>
    </message>
    <message>
        <source>Would end %1</source>
        <translation>Skończyłby się %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Skończył się %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Kończy się %1</translation>
    </message>
    <message>
        <source>When the token ends isn&apos;t known.</source>
        <translation>Nie wiadomo, kiedy token się kończy.</translation>
    </message>
    <message>
        <source>Issued at about %1: nobody here saw it, so it is estimated from the end.</source>
        <translation>Wystawiony około %1: nikt tu tego nie widział, więc oszacowano to od końca.</translation>
    </message>
    <message>
        <source>Issued at %1.</source>
        <translation>Wystawiony: %1.</translation>
    </message>
    <message>
        <source>Would have ended at %1.</source>
        <translation>Skończyłby się: %1.</translation>
    </message>
    <message>
        <source>Would have lasted until %1.</source>
        <translation>Trwałby do %1.</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <translation>Skończył się: %1.</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Kończy się: %1.</translation>
    </message>
    <message>
        <source>%1 % of its life is over.</source>
        <translation>Minęło %1 % jego życia.</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Figures that the time left rests on</source>
        <translation>Dane, na których opiera się pozostały czas</translation>
    </message>
</context>
<context>
    <name>TimesReport</name>
    <message>
        <source>ends %1</source>
        <translation>koniec: %1</translation>
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
        <translation>nie podano</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing any more; its scopes: %1</source>
        <translation>nic już; jego zakresy: %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>%1 (different token)</source>
        <translation>%1 (inny token)</translation>
    </message>
    <message>
        <source>%1 (same token)</source>
        <translation>%1 (ten sam token)</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ przyznany</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ dzięki %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Wygasa</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Otwiera</translation>
    </message>
    <message>
        <source>Which scopes one of them has isn&apos;t reported, so whether they open the same can&apos;t be told. Check it with the server, which names them.</source>
        <translation>Nie podano, jakie zakresy ma jeden z nich, więc nie da się powiedzieć, czy otwierają to samo. Sprawdź go na serwerze, który je podaje.</translation>
    </message>
    <message>
        <source>Both are over and open nothing any more. Their scopes open the same.</source>
        <translation>Oba się skończyły i niczego już nie otwierają. Ich zakresy otwierają to samo.</translation>
    </message>
    <message>
        <source>Both are over and open nothing any more. Their scopes don&apos;t open the same.</source>
        <translation>Oba się skończyły i niczego już nie otwierają. Ich zakresy nie otwierają tego samego.</translation>
    </message>
    <message>
        <source>Both open the same.</source>
        <translation>Oba otwierają to samo.</translation>
    </message>
    <message>
        <source>They don&apos;t open the same.</source>
        <translation>Nie otwierają tego samego.</translation>
    </message>
</context>
<context>
    <name>TokenExport</name>
    <message>
        <source>%1 isn&apos;t among the published calls that take a token.</source>
        <translation>%1 nie ma wśród opublikowanych wywołań, które przyjmują token.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Czy chodziło o %1?</translation>
    </message>
    <message>
        <source>The token&apos;s scopes don&apos;t open this call: %1</source>
        <translation>Zakresy tokenu nie otwierają tego wywołania: %1</translation>
    </message>
    <message>
        <source>The token is over: it opens nothing any more.</source>
        <translation>Token się skończył: niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Which server the token is from isn&apos;t known, so Europe&apos;s is named.</source>
        <translation>Nie wiadomo, z jakiego serwera jest token, więc podano europejski.</translation>
    </message>
    <message>
        <source>expires_in counts from this export: %1 s.</source>
        <translation>expires_in liczy od tego eksportu: %1 s.</translation>
    </message>
    <message>
        <source>When the token ends isn&apos;t known, so expires_in is left out.</source>
        <translation>Nie wiadomo, kiedy token się kończy, więc pominięto expires_in.</translation>
    </message>
    <message>
        <source>Put a real value in place of what stands in braces.</source>
        <translation>Wstaw prawdziwą wartość w miejsce tego, co stoi w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>A body is left out: add it if the call takes one.</source>
        <translation>Treść pominięto: dodaj ją, jeśli wywołanie ją przyjmuje.</translation>
    </message>
    <message>
        <source>A saved file holds the token: whoever reads it can use it until it ends. Only you may read the file; delete it when it is no longer needed.</source>
        <translation>Zapisany plik zawiera token: kto go przeczyta, może go używać, aż się skończy. Tylko ty możesz czytać ten plik; usuń go, gdy nie będzie już potrzebny.</translation>
    </message>
</context>
<context>
    <name>TokenFinder</name>
    <message>
        <source>The Authorization header doesn&apos;t read &quot;Bearer TOKEN&quot;.</source>
        <translation>Nagłówek Authorization nie ma postaci „Bearer TOKEN”.</translation>
    </message>
    <message>
        <source>Basic credentials are a key to ask for a token with. There is no access token in them.</source>
        <translation>Dane Basic to klucz, którym prosi się o token. Nie ma w nich tokenu dostępu.</translation>
    </message>
    <message>
        <source>The authorization scheme is %1, not Bearer. There is no access token in it.</source>
        <translation>Schemat autoryzacji to %1, nie Bearer. Nie ma w nim tokenu dostępu.</translation>
    </message>
    <message>
        <source>There is no token where a Bearer token belongs.</source>
        <translation>Nie ma tokenu tam, gdzie powinien być token Bearer.</translation>
    </message>
    <message>
        <source>The Bearer token has blanks or line breaks in it. A token is a single word.</source>
        <translation>W tokenie Bearer są odstępy lub końce wierszy. Token to jedno słowo.</translation>
    </message>
    <message>
        <source>There were quotes around the token. They were left out.</source>
        <translation>Wokół tokenu były cudzysłowy. Pominięto je.</translation>
    </message>
    <message>
        <source>In form data a + stands for a blank. It was read as a plus sign here; a server needs %2B.</source>
        <translation>W danych formularza + oznacza odstęp. Tu odczytano go jako znak plus; serwer potrzebuje %2B.</translation>
    </message>
    <message>
        <source>There is more than one token. The first one is shown.</source>
        <translation>Jest więcej niż jeden token. Pokazany jest pierwszy.</translation>
    </message>
    <message>
        <source>Only the token was read.</source>
        <translation>Odczytano tylko token.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Punkty końcowe</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Czasy</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Deklaracje</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Stop keeping the token fresh</source>
        <translation>Przestaje utrzymywać token aktualnym</translation>
    </message>
    <message>
        <source>Check with server</source>
        <translation>Sprawdź na serwerze</translation>
    </message>
    <message>
        <source>Ask the server whether the token is active (introspection)</source>
        <translation>Pyta serwer, czy token jest aktywny (introspekcja)</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Odnów</translation>
    </message>
    <message>
        <source>Request a new token with the same server and scopes; there is no refresh token</source>
        <translation>Pobiera nowy token z tego samego serwera i z tymi samymi zakresami; tokenu odświeżania nie ma</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>End the token for everybody who uses it; asks first</source>
        <translation>Kończy token dla wszystkich, którzy go używają; najpierw pyta</translation>
    </message>
</context>
<context>
    <name>TokenParser</name>
    <message>
        <source>access_token is empty.</source>
        <translation>access_token jest puste.</translation>
    </message>
    <message>
        <source>access_token holds nothing but blanks.</source>
        <translation>access_token składa się z samych odstępów.</translation>
    </message>
    <message>
        <source>access_token had blanks around it. They were left out.</source>
        <translation>Wokół access_token były odstępy. Pominięto je.</translation>
    </message>
    <message>
        <source>access_token holds characters that can&apos;t stand in a header, some of which may look like others: %1.</source>
        <translation>access_token zawiera znaki, które nie mogą stać w nagłówku, a niektóre mogą wyglądać jak inne: %1.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>scope is a list, where text with blanks between the names belongs. The names were taken from it.</source>
        <translation>scope to lista, a powinien być tekst z nazwami rozdzielonymi spacjami. Nazwy wzięto z listy.</translation>
    </message>
    <message>
        <source>%1 is missing, but there is &quot;%2&quot;. Did you mean %1? Names are case-sensitive.</source>
        <translation>Brakuje %1, ale jest „%2”. Czy chodziło o %1? W nazwach liczy się wielkość liter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there more than once. The last one was read; other programs may read another.</source>
        <translation>„%1” występuje więcej niż raz. Odczytano ostatnie; inne programy mogą odczytać inne.</translation>
    </message>
    <message>
        <source>It is a JSON object, but none of its members is a field of a token.</source>
        <translation>To obiekt JSON, ale żadne z jego pól nie jest polem tokenu.</translation>
    </message>
</context>
<context>
    <name>TokenRound</name>
    <message>
        <source>A token is from %1, and only %2 could be asked about it.</source>
        <translation>Jeden token jest z %1, a zapytać można było tylko %2.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The time limit is a number of seconds from %1 to %2.</source>
        <translation>Limit czasu to liczba sekund od %1 do %2.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address may not hold a user name or an @. A proxy that wants a sign-in can be named in the environment variable https_proxy.</source>
        <translation>Adres proxy nie może zawierać nazwy użytkownika ani @. Proxy, które wymaga logowania, można podać w zmiennej środowiskowej https_proxy.</translation>
    </message>
    <message>
        <source>Only HTTP proxies are supported: their address starts with http:// or is a host and a port, such as proxy.example:3128.</source>
        <translation>Obsługiwane są tylko proxy HTTP: ich adres zaczyna się od http:// albo jest hostem i portem, na przykład proxy.example:3128.</translation>
    </message>
    <message>
        <source>A proxy is &quot;system&quot;, &quot;none&quot;, or a host and a port, such as proxy.example:3128.</source>
        <translation>Proxy to „system”, „none” albo host i port, na przykład proxy.example:3128.</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>A certificate in that file is broken: copy the whole file again.</source>
        <translation>Certyfikat w tym pliku jest uszkodzony: skopiuj ponownie cały plik.</translation>
    </message>
    <message>
        <source>That is not a file.</source>
        <translation>To nie jest plik.</translation>
    </message>
    <message>
        <source>The file of authorities can&apos;t be opened: there is none of that name, or it may not be read.</source>
        <translation>Nie można otworzyć pliku urzędów certyfikacji: nie ma pliku o tej nazwie albo nie wolno go czytać.</translation>
    </message>
    <message>
        <source>The file of authorities is far too large.</source>
        <translation>Plik urzędów certyfikacji jest o wiele za duży.</translation>
    </message>
    <message>
        <source>That file holds a private key. Only the authority&apos;s certificate is needed here.</source>
        <translation>Ten plik zawiera klucz prywatny. Potrzebny jest tu tylko certyfikat urzędu.</translation>
    </message>
    <message>
        <source>There is no certificate in that file. A file of authorities is PEM, with lines that say BEGIN CERTIFICATE, or one certificate as DER.</source>
        <translation>W tym pliku nie ma certyfikatu. Plik urzędów certyfikacji to PEM z wierszami, które mówią BEGIN CERTIFICATE, albo jeden certyfikat w DER.</translation>
    </message>
</context>
<context>
    <name>UsedScopes</name>
    <message>
        <source>The scopes used before can&apos;t be read, so none are suggested.</source>
        <translation>Nie da się odczytać zakresów użytych wcześniej, więc żadne nie są podpowiadane.</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message>
        <source>… (characters left out: %1)</source>
        <translation>… (pominięte znaki: %1)</translation>
    </message>
</context>
<context>
    <name>WindowProgram</name>
    <message>
        <source>No display was found. The command bearerscope does in text what the window does.</source>
        <translation>Nie znaleziono ekranu. Polecenie bearerscope robi w tekście to samo co okno.</translation>
    </message>
    <message>
        <source>The program of the window can&apos;t be started: %1 (%2). Install Bearerscope anew, or take a command: bearerscope --help lists them.</source>
        <translation>Nie można uruchomić programu okna: %1 (%2). Zainstaluj Bearerscope ponownie albo użyj polecenia: bearerscope --help je wymienia.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>own setting</source>
        <translation>własne ustawienie</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>ustawienia systemu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>no answer after %1</source>
        <translation>brak odpowiedzi po %1</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1 przez %2</translation>
    </message>
    <message>
        <source>Through the proxy %1 (%2)</source>
        <translation>Przez proxy %1 (%2)</translation>
    </message>
    <message>
        <source>Directly, although %1 is set: it can&apos;t be read as a proxy&apos;s address, or this server is excepted</source>
        <translation>Bezpośrednio, choć ustawiono %1: nie da się tego odczytać jako adresu proxy albo ten serwer jest wyjątkiem</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Bezpośrednio, bez proxy</translation>
    </message>
    <message>
        <source>Trusts also: %1</source>
        <translation>Ufa także: %1</translation>
    </message>
    <message>
        <source>%1 of %2 calls left</source>
        <translation>pozostałe wywołania: %1 z %2</translation>
    </message>
    <message>
        <source>, resets %1</source>
        <translation>, od nowa %1</translation>
    </message>
    <message>
        <source>Try again in %1</source>
        <translation>Spróbuj ponownie za %1</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Można już spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1, at %2.</source>
        <translation>%1, o %2.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Wygasły</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Nobody can use it any more</source>
        <translation>Nikt nie może go już użyć</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept it</source>
        <translation>Serwer go nie przyjmuje</translation>
    </message>
    <message>
        <source>Time left unknown</source>
        <translation>Pozostały czas nieznany</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the server&apos;s.</source>
        <translation>Zegar tego komputera zgadza się z zegarem serwera.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation>Zegar tego komputera śpieszy się o %1 względem zegara serwera.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s.</source>
        <translation>Zegar tego komputera spóźnia się o %1 względem zegara serwera.</translation>
    </message>
    <message>
        <source>It was set forward by %1 since; the time left doesn&apos;t change with it.</source>
        <translation>Od tamtej pory przesunięto go naprzód o %1; pozostały czas się od tego nie zmienia.</translation>
    </message>
    <message>
        <source>It was set back by %1 since; the time left doesn&apos;t change with it.</source>
        <translation>Od tamtej pory cofnięto go o %1; pozostały czas się od tego nie zmienia.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, and %2 unknown</source>
        <translation>%1 i nieznane: %2</translation>
    </message>
    <message>
        <source>No scope is reported: what the token may do can&apos;t be told from here.</source>
        <translation>Nie podano zakresu: nie da się stąd powiedzieć, co wolno tokenowi.</translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation>żądane: %1</translation>
    </message>
    <message>
        <source>%1 granted</source>
        <translation>przyznane: %1</translation>
    </message>
    <message>
        <source>%1 not granted</source>
        <translation>nieprzyznane: %1</translation>
    </message>
    <message>
        <source>%1 granted without being asked</source>
        <translation>przyznane bez żądania: %1</translation>
    </message>
    <message>
        <source>%1 of version 2, of which no list is published</source>
        <translation>wersji 2, których listy nie opublikowano: %1</translation>
    </message>
    <message>
        <source>%1 unknown to the catalogue</source>
        <translation>nieznane katalogowi: %1</translation>
    </message>
    <message>
        <source>no published call</source>
        <translation>brak wywołań</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n wywołanie</numerusform>
            <numerusform>%n wywołania</numerusform>
            <numerusform>%n wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox on %1 (not Voucherify)</source>
        <translation>Sandbox na %1 (nie Voucherify)</translation>
    </message>
    <message>
        <source>%1, profile %2</source>
        <translation>%1, profil %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>profil %1</translation>
    </message>
    <message>
        <source>This token came from %1, not from what is chosen at the left. Check, Renew and Revoke go to %1.</source>
        <translation>Ten token pochodzi z %1, nie z tego, co wybrano po lewej. Sprawdzanie, odnawianie i unieważnianie trafiają do %1.</translation>
    </message>
    <message>
        <source>Sandbox on this computer (not Voucherify)</source>
        <translation>Sandbox na tym komputerze (nie Voucherify)</translation>
    </message>
    <message>
        <source>pasted text, issued here by %1</source>
        <translation>wklejony tekst, wystawiony tutaj przez %1</translation>
    </message>
    <message>
        <source>pasted text, checked with %1</source>
        <translation>wklejony tekst, sprawdzony przez %1</translation>
    </message>
    <message>
        <source>pasted text, no server was asked</source>
        <translation>wklejony tekst, nie pytano serwera</translation>
    </message>
    <message>
        <source>Waiting for the token…</source>
        <translation>Oczekiwanie na token…</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s word on the token…</source>
        <translation>Oczekiwanie na słowo serwera o tokenie…</translation>
    </message>
    <message>
        <source>Waiting for the revocation…</source>
        <translation>Oczekiwanie na unieważnienie…</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, jeszcze %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>pasted text that names %1</source>
        <translation>wklejony tekst, który podaje %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::Appearance</name>
    <message>
        <source>&amp;System colours</source>
        <translation>Kolory &amp;systemu</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemne</translation>
    </message>
</context>
<context>
    <name>bearerscope::CatalogueControl</name>
    <message>
        <source>Load a scope catalogue</source>
        <translation>Wczytaj katalog zakresów</translation>
    </message>
    <message>
        <source>Scope catalogues (*.json)</source>
        <translation>Katalogi zakresów (*.json)</translation>
    </message>
</context>
<context>
    <name>bearerscope::CausesPanel</name>
    <message>
        <source>%1 (certain)</source>
        <translation>%1 (na pewno)</translation>
    </message>
</context>
<context>
    <name>bearerscope::ClaimsModel</name>
    <message>
        <source>Claim</source>
        <translation>Deklaracja</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Porównanie</translation>
    </message>
</context>
<context>
    <name>bearerscope::CommandLine</name>
    <message>
        <source>A text that asks for a token</source>
        <translation>tekst, który prosi o token</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>There is no access token in the input.</source>
        <translation>W danych wejściowych nie ma tokenu dostępu.</translation>
    </message>
    <message>
        <source>Another call is under way.</source>
        <translation>Trwa inne wywołanie.</translation>
    </message>
    <message>
        <source>The secret key</source>
        <translation>klucz tajny</translation>
    </message>
    <message>
        <source>The sandbox of this call ends with it, and the token as well.</source>
        <translation>Sandbox tego wywołania kończy się razem z nim, a z nim i token.</translation>
    </message>
    <message>
        <source>X_APP_TOKEN takes its place.</source>
        <translation>Jego miejsce zajmuje X_APP_TOKEN.</translation>
    </message>
    <message>
        <source>This profile names no application ID, so there is nothing to keep a key for. Add it anew with --app-id.</source>
        <translation>Ten profil nie podaje ID aplikacji, więc nie ma dla czego zachować klucza. Dodaj go od nowa z --app-id.</translation>
    </message>
    <message>
        <source>The key is in the keyring, for this server and application ID only.</source>
        <translation>Klucz jest w pęku kluczy, tylko dla tego serwera i ID aplikacji.</translation>
    </message>
    <message>
        <source>The key was removed from the keyring.</source>
        <translation>Klucz usunięto z pęku kluczy.</translation>
    </message>
    <message>
        <source>If a key was kept for the profile, it is still there, as bearerscope&apos;s &quot;%1&quot;.</source>
        <translation>Jeśli dla profilu zachowano klucz, nadal tam jest, jako „%1” programu bearerscope.</translation>
    </message>
    <message>
        <source>No display was found. With one, a window would have opened on the sandbox; here is the same job as text. See bearerscope --help.</source>
        <translation>Nie znaleziono ekranu. Z nim otworzyłoby się okno z sandboksem; oto to samo zadanie jako tekst. Zobacz bearerscope --help.</translation>
    </message>
    <message>
        <source>The sandbox runs until it is stopped with Ctrl+C. Put that line in front of a command in another shell, such as: %1</source>
        <translation>Sandbox działa, aż zostanie zatrzymany przez Ctrl+C. Wstaw ten wiersz przed poleceniem w innej powłoce, na przykład: %1</translation>
    </message>
    <message>
        <source>The output could not be written whole.</source>
        <translation>Nie udało się zapisać całego wyjścia.</translation>
    </message>
</context>
<context>
    <name>bearerscope::CompareControl</name>
    <message>
        <source>Compare with a token</source>
        <translation>Porównaj z tokenem</translation>
    </message>
</context>
<context>
    <name>bearerscope::ComparePanel</name>
    <message>
        <source>Keep this token, then request or inspect another one, and see both side by side. Or paste the other one. Nothing is written to disk.</source>
        <translation>Zachowaj ten token, potem pobierz lub zbadaj inny i zobacz oba obok siebie. Albo wklej ten drugi. Na dysku nic nie jest zapisywane.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ComparisonModel</name>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowany</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Bieżący</translation>
    </message>
</context>
<context>
    <name>bearerscope::ConnectionPanel</name>
    <message>
        <source>known; type here to use another one</source>
        <translation>znany; wpisz tu, aby użyć innego</translation>
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
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>bearerscope::DesktopSessionWatch::Private</name>
    <message>
        <source>Clears the clipboard before the computer sleeps</source>
        <translation>Czyści schowek przed uśpieniem komputera</translation>
    </message>
</context>
<context>
    <name>bearerscope::EndpointModel</name>
    <message>
        <source>✓ opened</source>
        <translation>✓ otwierane</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ dzięki %1</translation>
    </message>
    <message>
        <source>✗ not opened</source>
        <translation>✗ nieotwierane</translation>
    </message>
    <message>
        <source>✗ token is over</source>
        <translation>✗ token się skończył</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>przestarzałe</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Ten token</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExchangeLog</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Wywołanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trwanie</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExchangePartPanel</name>
    <message>
        <source>Body: %1.</source>
        <translation>Treść: %1.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>In the body: %1</source>
        <translation>W treści: %1</translation>
    </message>
    <message>
        <source>Not while presenter mode is on</source>
        <translation>Nie w trybie prezentacji</translation>
    </message>
    <message>
        <source>Show the chosen field whole, for 30 seconds or until another program comes to the front</source>
        <translation>Pokazuje całe wybrane pole przez 30 sekund albo do chwili, gdy na wierzch wyjdzie inny program</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExpiryPanel</name>
    <message>
        <source>ended %1</source>
        <translation>koniec: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExportControl</name>
    <message>
        <source>Copied. The clipboard is cleared by itself, as the status bar of the window counts down.</source>
        <translation>Skopiowano. Schowek zostanie wyczyszczony sam, co odlicza pasek stanu okna.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the folder read-only.</source>
        <translation>Nie udało się zapisać: dysk może być pełny albo folder tylko do odczytu.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ExportDialog</name>
    <message>
        <source>Save with the token in it</source>
        <translation>Zapisz z tokenem w pliku</translation>
    </message>
</context>
<context>
    <name>bearerscope::FieldsPanel</name>
    <message>
        <source>reported, but empty</source>
        <translation>podano, ale puste</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID klienta</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres (scope)</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Inne pola</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Presenter mode is on, so the token can&apos;t be shown. To end it: View, Presenter mode.</source>
        <translation>Włączony jest tryb prezentacji, więc tokenu nie można pokazać. Aby go zakończyć: Widok, Tryb prezentacji.</translation>
    </message>
    <message>
        <source>Show the whole token, for 30 seconds or until another program comes to the front</source>
        <translation>Pokazuje cały token przez 30 sekund albo do chwili, gdy na wierzch wyjdzie inny program</translation>
    </message>
</context>
<context>
    <name>bearerscope::FindScopesDialog</name>
    <message>
        <source>Open a list of calls</source>
        <translation>Otwórz listę wywołań</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>Nie da się odczytać pliku. Sprawdź, czy nadal istnieje i czy wolno go czytać.</translation>
    </message>
    <message>
        <source>No call is ticked yet.</source>
        <translation>Nie zaznaczono jeszcze żadnego wywołania.</translation>
    </message>
</context>
<context>
    <name>bearerscope::HistoryControl</name>
    <message>
        <source>Token %1 of %2</source>
        <translation>Token %1 z %2</translation>
    </message>
    <message>
        <source>Forgotten, because they are over: %1.</source>
        <translation>Zapomniano, bo się skończyły: %1.</translation>
    </message>
    <message>
        <source>No token on the list is over.</source>
        <translation>Żaden token na liście się nie skończył.</translation>
    </message>
</context>
<context>
    <name>bearerscope::HistoryPanel</name>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokeny: %1</translation>
    </message>
    <message>
        <source>Tokens: %1 of %2</source>
        <translation>Tokeny: %1 z %2</translation>
    </message>
</context>
<context>
    <name>bearerscope::InspectControl</name>
    <message>
        <source>Only one file can be read at a time.</source>
        <translation>Naraz można czytać tylko jeden plik.</translation>
    </message>
    <message>
        <source>Not filled in: nobody could see where the key would go.</source>
        <translation>Nie wypełniono: nikt by nie widział, dokąd trafi klucz.</translation>
    </message>
    <message>
        <source>Presenter mode hides the address that the text names. End it in the View menu, then fill in the form.</source>
        <translation>Tryb prezentacji ukrywa adres podany w tekście. Zakończ go w menu „Widok”, potem wypełnij formularz.</translation>
    </message>
    <message>
        <source>The form is filled in. Nothing has been sent.</source>
        <translation>Formularz jest wypełniony. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>The form is as it was before.</source>
        <translation>Formularz jest taki jak przedtem.</translation>
    </message>
</context>
<context>
    <name>bearerscope::InspectDialog</name>
    <message>
        <source>Open a token file</source>
        <translation>Otwórz plik z tokenem</translation>
    </message>
</context>
<context>
    <name>bearerscope::KeepFresh</name>
    <message>
        <source>The renewed token has lost scopes.</source>
        <translation>Odnowiony token stracił zakresy.</translation>
    </message>
    <message>
        <source>The one before it had %1 as well. The role of the key may have changed.</source>
        <translation>Poprzedni miał także %1. Mogła się zmienić rola klucza.</translation>
    </message>
    <message>
        <source>Keep fresh has stopped.</source>
        <translation>Utrzymywanie aktualnego tokenu zostało zatrzymane.</translation>
    </message>
    <message>
        <source>It renews only tokens that were issued here, and the one at hand came as text, or there is none.</source>
        <translation>Odnawiane są tylko tokeny wystawione tutaj, a bieżący przyszedł jako tekst albo żadnego nie ma.</translation>
    </message>
    <message>
        <source>The token was revoked. With a new one it can be switched on again.</source>
        <translation>Token został unieważniony. Z nowym można to włączyć ponownie.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the token any more: look into that first.</source>
        <translation>Serwer nie przyjmuje już tokenu: najpierw przyjrzyj się temu.</translation>
    </message>
    <message>
        <source>The answer didn&apos;t tell how long the token lives, so nobody knows when to renew it.</source>
        <translation>Odpowiedź nie mówiła, jak długo token żyje, więc nikt nie wie, kiedy go odnowić.</translation>
    </message>
    <message>
        <source>The token lives for less than a minute: renewing it over and over would use up the project&apos;s 1000.</source>
        <translation>Token żyje krócej niż minutę: ciągłe odnawianie zużyłoby 1000 tokenów projektu.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens that were issued here may still be valid, and a project can have 1000. Those of other programs aren&apos;t known here. Wait until some have ended, or revoke some.</source>
        <translation>
            <numerusform>%n token wystawiony tutaj może być jeszcze ważny, a projekt może mieć ich 1000. Tokeny innych programów nie są tu znane. Poczekaj, aż niektóre się skończą, albo unieważnij niektóre.</numerusform>
            <numerusform>%n tokeny wystawione tutaj mogą być jeszcze ważne, a projekt może mieć ich 1000. Tokeny innych programów nie są tu znane. Poczekaj, aż niektóre się skończą, albo unieważnij niektóre.</numerusform>
            <numerusform>%n tokenów wystawionych tutaj może być jeszcze ważnych, a projekt może mieć ich 1000. Tokeny innych programów nie są tu znane. Poczekaj, aż niektóre się skończą, albo unieważnij niektóre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping fresh</source>
        <translation>Utrzymywany aktualny</translation>
    </message>
    <message>
        <source>no token spent yet</source>
        <translation>nie zużyto jeszcze tokenu</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens spent</source>
        <translation>
            <numerusform>zużyto %n token</numerusform>
            <numerusform>zużyto %n tokeny</numerusform>
            <numerusform>zużyto %n tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>renewing</source>
        <translation>odnawianie</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>następny za %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::KeyControl</name>
    <message>
        <source>The key is kept for this session only.</source>
        <translation>Klucz jest zachowany tylko na tę sesję.</translation>
    </message>
    <message>
        <source>The key of the profile is forgotten.</source>
        <translation>Klucz profilu został zapomniany.</translation>
    </message>
    <message>
        <source>The key could not be removed from the keyring.</source>
        <translation>Nie udało się usunąć klucza z pęku kluczy.</translation>
    </message>
</context>
<context>
    <name>bearerscope::LanguageChoice</name>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>&amp;Systemowy</translation>
    </message>
</context>
<context>
    <name>bearerscope::LintPanel</name>
    <message>
        <source>%1 of %2 ›</source>
        <translation>%1 z %2 ›</translation>
    </message>
    <message>
        <source>Remark %1 of %2, next</source>
        <translation>Uwaga %1 z %2, następna</translation>
    </message>
</context>
<context>
    <name>bearerscope::MainWindow</name>
    <message>
        <source>Testing the connection…</source>
        <translation>Testowanie połączenia…</translation>
    </message>
    <message>
        <source>Closing as soon as the revocation is through…</source>
        <translation>Okno zamknie się, gdy tylko przejdzie unieważnienie…</translation>
    </message>
    <message>
        <source>The language changes when Bearerscope is started again.</source>
        <translation>Język zmieni się po ponownym uruchomieniu programu Bearerscope.</translation>
    </message>
</context>
<context>
    <name>bearerscope::MessageBar</name>
    <message>
        <source>Renew</source>
        <translation>Odnów</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Wypełnij formularz</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID żądania: %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::NetworkControl</name>
    <message>
        <source>Network of the profile %1</source>
        <translation>Sieć profilu %1</translation>
    </message>
    <message>
        <source>The profile stays as it was.</source>
        <translation>Profil pozostaje taki, jaki był.</translation>
    </message>
    <message>
        <source>The network settings hold until the window is closed.</source>
        <translation>Ustawienia sieci obowiązują do zamknięcia okna.</translation>
    </message>
    <message>
        <source>They could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Nie udało się ich zapisać: dysk może być pełny albo folder ustawień tylko do odczytu.</translation>
    </message>
</context>
<context>
    <name>bearerscope::NetworkDialog</name>
    <message>
        <source>System settings</source>
        <translation>Ustawienia systemu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bez proxy</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Własny adres</translation>
    </message>
    <message>
        <source>Choose a file of authorities</source>
        <translation>Wybierz plik urzędów certyfikacji</translation>
    </message>
</context>
<context>
    <name>bearerscope::PasteEdit</name>
    <message>
        <source>Paste here. It isn&apos;t shown, because presenter mode is on.</source>
        <translation>Wklej tutaj. Tekst nie jest pokazywany, bo włączony jest tryb prezentacji.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters, not shown because presenter mode is on. Paste again to replace.</source>
        <translation>
            <numerusform>%Ln znak, niepokazany, bo włączony jest tryb prezentacji. Wklej ponownie, aby zastąpić.</numerusform>
            <numerusform>%Ln znaki, niepokazane, bo włączony jest tryb prezentacji. Wklej ponownie, aby zastąpić.</numerusform>
            <numerusform>%Ln znaków, niepokazanych, bo włączony jest tryb prezentacji. Wklej ponownie, aby zastąpić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln bytes, kept whole but too long to show. Paste again to replace.)</source>
        <translation>
            <numerusform>(%Ln bajt, zachowany w całości, ale za długi do pokazania. Wklej ponownie, aby zastąpić.)</numerusform>
            <numerusform>(%Ln bajty, zachowane w całości, ale za długie do pokazania. Wklej ponownie, aby zastąpić.)</numerusform>
            <numerusform>(%Ln bajtów, zachowanych w całości, ale za długich do pokazania. Wklej ponownie, aby zastąpić.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::PendingCall</name>
    <message>
        <source>It sent headers without end, so the wait was cut short.</source>
        <translation>Wysyłał nagłówki bez końca, więc oczekiwanie skrócono.</translation>
    </message>
    <message>
        <source>More than %L1 bytes came, and the rest was refused.</source>
        <translation>Nadeszło więcej niż %L1 bajtów i resztę odrzucono.</translation>
    </message>
</context>
<context>
    <name>bearerscope::PrivacyControl</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>This choice holds until the window is closed.</source>
        <translation>Ten wybór obowiązuje do zamknięcia okna.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Nie udało się go zapisać: dysk może być pełny albo folder ustawień tylko do odczytu.</translation>
    </message>
    <message>
        <source>Not while presenter mode is on</source>
        <translation>Nie w trybie prezentacji</translation>
    </message>
</context>
<context>
    <name>bearerscope::ProfileControl</name>
    <message>
        <source>The profiles could not be read.</source>
        <translation>Nie udało się odczytać profili.</translation>
    </message>
    <message>
        <source>&amp;Keep as a profile…</source>
        <translation>&amp;Zachowaj jako profil…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Powiel</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>W &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>W &amp;dół</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>&amp;Forget its key</source>
        <translation>Zapomnij k&amp;lucz</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;ksportuj wszystkie…</translation>
    </message>
    <message>
        <source>Keep as a profile</source>
        <translation>Zachowaj jako profil</translation>
    </message>
    <message>
        <source>Edit the profile</source>
        <translation>Edytuj profil</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>Usunąć profil?</translation>
    </message>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Usunąć profil %1?</translation>
    </message>
    <message>
        <source>Its key is forgotten as well, unless another profile is for the same application. Nothing changes at the server, nor for tokens that it issued.</source>
        <translation>Jego klucz też zostanie zapomniany, chyba że inny profil jest dla tej samej aplikacji. Na serwerze nic się nie zmienia, także dla tokenów, które wystawił.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>A key that no profile needs may still be in the keyring.</source>
        <translation>Klucz, którego nie potrzebuje żaden profil, może być jeszcze w pęku kluczy.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importuj profile</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>There are no profiles in the file.</source>
        <translation>W pliku nie ma profili.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Zaimportowano: %1.</translation>
    </message>
    <message>
        <source>Imported profiles bring no secret keys.</source>
        <translation>Zaimportowane profile nie przynoszą kluczy tajnych.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Eksportuj profile</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n profiles.</source>
        <translation>
            <numerusform>Wyeksportowano %n profil.</numerusform>
            <numerusform>Wyeksportowano %n profile.</numerusform>
            <numerusform>Wyeksportowano %n profili.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no secret keys in the file.</source>
        <translation>W pliku nie ma kluczy tajnych.</translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full, or the folder read-only.</source>
        <translation>Nie udało się zapisać pliku: dysk może być pełny albo folder tylko do odczytu.</translation>
    </message>
    <message>
        <source>The profiles stay as they were.</source>
        <translation>Profile pozostają takie, jakie były.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or has more than %L1 bytes.</source>
        <translation>Nie da się odczytać pliku albo ma on więcej niż %L1 bajtów.</translation>
    </message>
</context>
<context>
    <name>bearerscope::RenewalControl</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Wyłączone</translation>
    </message>
    <message>
        <source>With %1 % of its lifetime left</source>
        <translation>Gdy zostanie %1 % czasu życia</translation>
    </message>
    <message>
        <source>When to warn holds until the window is closed.</source>
        <translation>Chwila ostrzeżenia obowiązuje do zamknięcia okna.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the settings&apos; folder read-only.</source>
        <translation>Nie udało się jej zapisać: dysk może być pełny albo folder ustawień tylko do odczytu.</translation>
    </message>
    <message>
        <source>Bearerscope shows what to do.</source>
        <translation>Bearerscope pokazuje, co zrobić.</translation>
    </message>
    <message>
        <source>The token is no longer kept fresh.</source>
        <translation>Token nie jest już utrzymywany aktualnym.</translation>
    </message>
    <message>
        <source>Bearerscope shows why.</source>
        <translation>Bearerscope pokazuje dlaczego.</translation>
    </message>
    <message>
        <source>Tokens issued in this session: %1. Of those from this server, so many may still be valid: %2. A project can have 1000; those of other programs aren&apos;t known here.</source>
        <translation>Tokeny wystawione w tej sesji: %1. Z wystawionych przez ten serwer mogą być jeszcze ważne: %2. Projekt może mieć ich 1000; tokeny innych programów nie są tu znane.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ReportControl</name>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>It could not be saved: the disk may be full, or the folder read-only.</source>
        <translation>Nie udało się zapisać: dysk może być pełny albo folder tylko do odczytu.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ReportDialog</name>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
</context>
<context>
    <name>bearerscope::ResultSide</name>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>The latest calls as they went over the wire</source>
        <translation>Ostatnie wywołania tak, jak przeszły przez sieć</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The tokens of this session</source>
        <translation>Tokeny tej sesji</translation>
    </message>
</context>
<context>
    <name>bearerscope::Sandbox</name>
    <message>
        <source>Port %1 can&apos;t be used: another program is using it. Choose another port.</source>
        <translation>Portu %1 nie da się użyć: używa go inny program. Wybierz inny port.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be used: the system reserves it. Choose a port from 1024 on.</source>
        <translation>Portu %1 nie da się użyć: zastrzega go system. Wybierz port od 1024.</translation>
    </message>
    <message>
        <source>Port %1 can&apos;t be used: the system refused it. Choose another port.</source>
        <translation>Portu %1 nie da się użyć: system odmówił. Wybierz inny port.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeChooser</name>
    <message>
        <source>Undo: tick what was ticked before</source>
        <translation>Cofnij: zaznacz to, co było zaznaczone przedtem</translation>
    </message>
    <message>
        <source>Everything server-side (%1)</source>
        <translation>Wszystko po stronie serwera (%1)</translation>
    </message>
    <message>
        <source>Everything client-side (%1)</source>
        <translation>Wszystko po stronie klienta (%1)</translation>
    </message>
    <message>
        <source>Each server-side scope</source>
        <translation>Każdy zakres strony serwera</translation>
    </message>
    <message>
        <source>Each client-side scope</source>
        <translation>Każdy zakres strony klienta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żaden</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeModel</name>
    <message>
        <source>asked</source>
        <translation>żądany</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Żądany</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Przyznany</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Otwiera</translation>
    </message>
    <message>
        <source>✓ granted</source>
        <translation>✓ przyznany</translation>
    </message>
    <message>
        <source>✗ not granted</source>
        <translation>✗ nieprzyznany</translation>
    </message>
    <message>
        <source>+ granted, not asked</source>
        <translation>+ przyznany, nieżądany</translation>
    </message>
    <message>
        <source>✓ through %1</source>
        <translation>✓ dzięki %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>not published: a permission code of version 2</source>
        <translation>nieopublikowany: kod uprawnień wersji 2</translation>
    </message>
    <message>
        <source>unknown to the catalogue</source>
        <translation>nieznany katalogowi</translation>
    </message>
    <message>
        <source>no published call under %1</source>
        <translation>brak opublikowanych wywołań pod %1</translation>
    </message>
    <message>
        <source>%1 under %2: %3</source>
        <translation>%1 pod %2: %3</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopeNeeds</name>
    <message>
        <source>Not every call of the lists could be read, so scopes may be missing.</source>
        <translation>Nie każde wywołanie z list dało się odczytać, więc może brakować zakresów.</translation>
    </message>
</context>
<context>
    <name>bearerscope::ScopesPanel</name>
    <message>
        <source>Why not granted? The API doesn&apos;t tell; the likeliest cause comes first.</source>
        <translation>Dlaczego nie przyznano? API tego nie mówi; najbardziej prawdopodobna przyczyna jest pierwsza.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Pomiń %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::StatusArea</name>
    <message>
        <source>Clear now</source>
        <translation>Wyczyść teraz</translation>
    </message>
    <message>
        <source>◉ Presenter mode</source>
        <translation>◉ Tryb prezentacji</translation>
    </message>
    <message>
        <source>IDs, tokens and the names of own servers are masked. To end it: View, Presenter mode.</source>
        <translation>ID, tokeny i nazwy własnych serwerów są zamaskowane. Aby go zakończyć: Widok, Tryb prezentacji.</translation>
    </message>
    <message>
        <source>Clipboard clears in %1 s</source>
        <translation>Schowek zostanie wyczyszczony za %1 s</translation>
    </message>
    <message>
        <source>Last request: %1</source>
        <translation>Ostatnie żądanie: %1</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Schowek</translation>
    </message>
    <message>
        <source>Copied. %1</source>
        <translation>Skopiowano. %1</translation>
    </message>
</context>
<context>
    <name>bearerscope::TickingLabel</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
</context>
<context>
    <name>bearerscope::TimesModel</name>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dana</translation>
    </message>
    <message>
        <source>Ends (local)</source>
        <translation>Koniec (lokalnie)</translation>
    </message>
    <message>
        <source>Ends (UTC)</source>
        <translation>Koniec (UTC)</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Przyjęte</translation>
    </message>
</context>
<context>
    <name>bearerscope::TimingBar</name>
    <message>
        <source>Where the time went</source>
        <translation>Na co zeszedł czas</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenActions</name>
    <message>
        <source>Not copied.</source>
        <translation>Nie skopiowano.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Skopiowano: %1.</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenControl</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Nothing was revoked: the token has been replaced meanwhile.</source>
        <translation>Niczego nie unieważniono: token został tymczasem zastąpiony.</translation>
    </message>
    <message>
        <source>Revoke the new one, or the earlier one in History.</source>
        <translation>Unieważnij nowy albo wcześniejszy w Historii.</translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenHistory</name>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Zakresy</translation>
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
            <numerusform>Unieważniono %1 z %n tokenu.</numerusform>
            <numerusform>Unieważniono %1 z %n tokenów.</numerusform>
            <numerusform>Unieważniono %1 z %n tokenów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens checked, %2 of them active.</source>
        <translation>
            <numerusform>Sprawdzono %1 z %n tokenu, aktywne: %2.</numerusform>
            <numerusform>Sprawdzono %1 z %n tokenów, aktywne: %2.</numerusform>
            <numerusform>Sprawdzono %1 z %n tokenów, aktywne: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1. The first problem: %2</source>
        <translation>Nieudane: %1. Pierwszy problem: %2</translation>
    </message>
    <message>
        <source>Not asked about: %1.</source>
        <translation>Nie zapytano: %1.</translation>
    </message>
</context>
</TS>
