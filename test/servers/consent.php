<?php

/**
 * What the visitor answered about a category or a service: true (allowed), false (refused), or null (undecided).
 *
 *     if (consent_answer($_SERVER['HTTP_COOKIE'] ?? '', 'analytics', '2026-11') === true) { … }
 *
 * With null for the revision, answers to any revision count. $days is your cookie-days, $now is in unix seconds.
 */
function consent_answer(
    ?string $header, string $name, ?string $revision = '',
    int $days = 365, string $cookieName = 'consent', ?float $now = null
): ?bool {
    $names = fn (string $list): array => preg_grep('/^[a-z][a-z0-9-]*\z/', explode('.', $list));
    $newest = ['t' => 0, 'r' => null, 'yes' => [], 'no' => []];
    foreach (explode(';', $header ?? '') as $pair) {
        [$key, $value] = explode('=', trim($pair), 2) + ['', ''];
        if ($key !== $cookieName) continue;
        $record = [];
        foreach (explode('&', $value) as $part) {
            [$key, $text] = explode('=', $part, 2) + ['', ''];
            $record += [urldecode($key) => urldecode($text)]; // Where a field is repeated, the first one counts.
        }
        $record += ['v' => '', 't' => '', 'r' => '', 'yes' => '', 'no' => ''];
        if ($record['v'] !== '1' || !preg_match('/^[0-9]+(\.[0-9]+)?\z/', $record['t'])) continue;
        [$made, $yes, $no] = [(float) $record['t'], $names($record['yes']), $names($record['no'])];
        $age = ($now ?? microtime(true)) - $made;
        if ($age < -300 || $age >= $days * 86400 || array_intersect($yes, $no)) continue;
        if ([$made, count($no)] <= [$newest['t'], count($newest['no'])]) continue;
        $newest = ['t' => $made, 'r' => $record['r'], 'yes' => $yes, 'no' => $no];
    }
    if ($newest['r'] === null || ($revision !== null && $newest['r'] !== $revision)) return null;
    if (in_array($name, $newest['yes'], true)) return true;
    return in_array($name, $newest['no'], true) ? false : null;
}
