using System.Text.RegularExpressions;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Errors;

/// <summary>Which fields of a form that came too late may stand in the page that sends it again.</summary>
public static partial class PostedFields
{
    private const string FormToken = "__RequestVerificationToken";

    private static readonly string[] Secrets = ["Ssn", "Password", "OneTimeCode", "Pasted"];

    /// <summary>The fields to send again, and whether a secret was left out.</summary>
    public static SendAgainPage ToSendAgain(string address, IFormCollection form)
    {
        var fields = form.Where(field => field.Key != FormToken)
            .SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? ""))
            .ToLookup(IsSecret);
        return new SendAgainPage(address, [.. fields[false]], fields[true].Any(field => field.Value.Length > 0));
    }

    /// <summary>
    /// By its name, unless it only says yes or no as a decline does; or by its value: in the box that finds visitors an SSN
    /// may be typed too, and a card scanned.
    /// </summary>
    private static bool IsSecret(KeyValuePair<string, string> field) =>
        (Secrets.Any(secret => field.Key.Contains(secret, StringComparison.OrdinalIgnoreCase)) && !bool.TryParse(field.Value, out _))
        || CardCode.TryParse(field.Value, out _, out var fault) || fault != CardCodeFault.NotACode
        || (Ssn.TryParse(field.Value, out _, out _) && !ZipPlusFour().IsMatch(field.Value));

    [GeneratedRegex(@"^\s*\d{5}-\d{4}\s*$")]
    private static partial Regex ZipPlusFour();
}
