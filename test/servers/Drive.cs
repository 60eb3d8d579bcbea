using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

// Answers the vectors on standard input with the recipe, as scripts/server-recipes.js asks. Not every C# can read JSON
// without a package: a vector is a line of name=value, percent-encoded and joined by &; null is left out.
public static class Drive
{
    public static void Main()
    {
        var answers = new List<string>();
        for (var line = Console.ReadLine(); line != null; line = Console.ReadLine())
        {
            var vector = line.Split('&').Select(field => field.Split('='))
                .ToDictionary(field => field[0], field => Uri.UnescapeDataString(field[1]));
            try
            {
                var answer = Consent.Answer(
                    vector["header"],
                    vector["name"],
                    vector.ContainsKey("revision") ? vector["revision"] : null,
                    vector.ContainsKey("days") ? int.Parse(vector["days"]) : 365,
                    vector.ContainsKey("cookieName") ? vector["cookieName"] : "consent",
                    double.Parse(vector["now"], CultureInfo.InvariantCulture));
                answers.Add(answer == null ? "null" : answer == true ? "true" : "false");
            }
            catch (Exception error)
            {
                answers.Add('"' + error.GetType().Name + '"');
            }
        }
        Console.WriteLine("[" + string.Join(",", answers) + "]");
    }
}
