<?php

/** Answers the vectors on standard input with the recipe, as scripts/server-recipes.js asks. */
require __DIR__ . '/consent.php';
error_reporting(E_ALL);
set_error_handler(function (int $level, string $message): bool {
    throw new ErrorException($message);
});

$answers = [];
foreach (json_decode(stream_get_contents(STDIN), true) as $vector) {
    try {
        $answers[] = consent_answer(...$vector);
    } catch (Throwable $error) {
        $answers[] = get_class($error) . ': ' . $error->getMessage();
    }
}
echo json_encode($answers);
