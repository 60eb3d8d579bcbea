using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

public static class Consent
{
    // What the visitor answered about a category or a service: true (allowed), false (refused), or null (undecided).
    //
    //     if (Consent.Answer(Request.Headers["Cookie"], "analytics", "2026-11") == true) { … }
    //
    // With null for the revision, answers to any revision count. `days` is your cookie-days, `now` is in unix seconds.
    public static bool? Answer(
        string header, string name, string revision = "",
        int days = 365, string cookieName = "consent", double? now = null)
    {
        var present = now ?? DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() / 1000.0;
        var newest = new {made = 0.0, revision = (string) null, yes = new string[0], no = new string[0]};
        foreach (var pair in (header ?? "").Split(';').Select(text => text.Trim()))
        {
            if (!pair.StartsWith(cookieName + "=", StringComparison.Ordinal)) continue;
            var fields = pair.Substring(cookieName.Length + 1).Split('&')
                .Select(text => text.Split(new[] {'='}, 2).Select(WebUtility.UrlDecode).ToArray())
                .ToLookup(part => part[0], part => part.Length > 1 ? part[1] : "");
            // Where a field is repeated, the first one counts.
            Func<string, string> field = key => fields[key].FirstOrDefault() ?? "";
            Func<string, string[]> names = key =>
                field(key).Split('.').Where(each => Regex.IsMatch(each, @"^[a-z][a-z0-9-]*\z")).ToArray();
            if (field("v") != "1" || !Regex.IsMatch(field("t"), @"^[0-9]+(\.[0-9]+)?\z")) continue;
            double.TryParse(field("t"), NumberStyles.Float, CultureInfo.InvariantCulture, out var made);
            var record = new {made, revision = field("r"), yes = names("yes"), no = names("no")};
            var age = present - made;
            if (age < -300 || age >= days * 86400.0 || record.yes.Intersect(record.no).Any()) continue;
            if (made > newest.made || (made == newest.made && record.no.Length > newest.no.Length)) newest = record;
        }
        if (newest.revision == null || (revision != null && newest.revision != revision)) return null;
        return newest.yes.Contains(name) ? true : newest.no.Contains(name) ? false : (bool?) null;
    }
}
