<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Authorities</name>
    <message numerus="yes">
        <source>ended %n days ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueChoice</name>
    <message numerus="yes">
        <source>%n scopes as published by %1.</source>
        <translation>
            <numerusform>%n scope as published by %1.</numerusform>
            <numerusform>%n scopes as published by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n more days</source>
        <translation>
            <numerusform>%n more day</numerusform>
            <numerusform>%n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>a scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePart</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HarTokens</name>
    <message numerus="yes">
        <source>There is no token in this HAR file: none of its %n entries has a Bearer token in its request, nor an answer that issues one. Some browsers leave out Authorization headers unless you export with sensitive data.</source>
        <translation>
            <numerusform>There is no token in this HAR file: its only entry has no Bearer token in its request, nor an answer that issues one. Some browsers leave out Authorization headers unless you export with sensitive data.</numerusform>
            <numerusform>There is no token in this HAR file: none of its %n entries has a Bearer token in its request, nor an answer that issues one. Some browsers leave out Authorization headers unless you export with sensitive data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tokens, of earlier entries, were ignored.</source>
        <translation>
            <numerusform>One other token, of earlier entries, was ignored.</numerusform>
            <numerusform>%n other tokens, of earlier entries, were ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoredParts</name>
    <message numerus="yes">
        <source>%n other parts were ignored.</source>
        <translation>
            <numerusform>One other part was ignored.</numerusform>
            <numerusform>%n other parts were ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored were: %1; and %n parts more.</source>
        <translation>
            <numerusform>Ignored were: %1; and one part more.</numerusform>
            <numerusform>Ignored were: %1; and %n parts more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InactiveCauses</name>
    <message numerus="yes">
        <source>It never existed: a typo, or cut off. It has %n characters.</source>
        <translation>
            <numerusform>It never existed: a typo, or cut off. It has %n character.</numerusform>
            <numerusform>It never existed: a typo, or cut off. It has %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its text is probably cut off: it has only %n characters.</source>
        <translation>
            <numerusform>Its text is probably cut off: it has only %n character.</numerusform>
            <numerusform>Its text is probably cut off: it has only %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n more notes stand below.</source>
        <translation>
            <numerusform>One more note stands below.</numerusform>
            <numerusform>%n more notes stand below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeQuestion</name>
    <message numerus="yes">
        <source>Revoke %n tokens, one after the other?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens, one after the other?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeWords</name>
    <message numerus="yes">
        <source>%n operations</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need %2</source>
        <translation>
            <numerusform>%1 needs %2</numerusform>
            <numerusform>%1 need %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n different calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, which open %3.</source>
        <translation>
            <numerusform>%1: %2, which opens %3.</numerusform>
            <numerusform>%1: %2, which open %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open %2; your %3 (%4).</source>
        <translation>
            <numerusform>%1 opens %2; your %3 (%4).</numerusform>
            <numerusform>%1 open %2; your %3 (%4).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketReport</name>
    <message numerus="yes">
        <source>%n of the %1 scopes asked for were not granted</source>
        <translation>
            <numerusform>%n of the %1 scopes asked for was not granted</numerusform>
            <numerusform>%n of the %1 scopes asked for were not granted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::KeepFresh</name>
    <message numerus="yes">
        <source>%n tokens that were issued here may still be valid, and a project can have 1000. Those of other programs aren&apos;t known here. Wait until some have ended, or revoke some.</source>
        <translation>
            <numerusform>%n token that was issued here may still be valid, and a project can have 1000. Those of other programs aren&apos;t known here. Wait until some have ended, or revoke some.</numerusform>
            <numerusform>%n tokens that were issued here may still be valid, and a project can have 1000. Those of other programs aren&apos;t known here. Wait until some have ended, or revoke some.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens spent</source>
        <translation>
            <numerusform>%n token spent</numerusform>
            <numerusform>%n tokens spent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::PasteEdit</name>
    <message numerus="yes">
        <source>%Ln characters, not shown because presenter mode is on. Paste again to replace.</source>
        <translation>
            <numerusform>%Ln character, not shown because presenter mode is on. Paste again to replace.</numerusform>
            <numerusform>%Ln characters, not shown because presenter mode is on. Paste again to replace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln bytes, kept whole but too long to show. Paste again to replace.)</source>
        <translation>
            <numerusform>(%Ln byte, kept whole but too long to show. Paste again to replace.)</numerusform>
            <numerusform>(%Ln bytes, kept whole but too long to show. Paste again to replace.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::PrivacyControl</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::ProfileControl</name>
    <message numerus="yes">
        <source>Exported %n profiles.</source>
        <translation>
            <numerusform>Exported %n profile.</numerusform>
            <numerusform>Exported %n profiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bearerscope::TokenRound</name>
    <message numerus="yes">
        <source>%1 of %n tokens revoked.</source>
        <translation>
            <numerusform>%1 of %n token revoked.</numerusform>
            <numerusform>%1 of %n tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tokens checked, %2 of them active.</source>
        <translation>
            <numerusform>%1 of %n token checked, %2 of them active.</numerusform>
            <numerusform>%1 of %n tokens checked, %2 of them active.</numerusform>
        </translation>
    </message>
</context>
</TS>
