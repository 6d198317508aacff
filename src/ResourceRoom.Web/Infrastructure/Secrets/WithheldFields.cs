using System.Text.RegularExpressions;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>Which typed fields never go back into a page, nor anywhere that keeps a form for its sender.</summary>
public static partial class WithheldFields
{
    private static readonly string[] Secrets = ["Ssn", "Password", "OneTimeCode", "Pasted"];

    /// <summary>
    /// By its name, unless it only says yes or no as a decline does; or by its value: in the box that finds visitors an SSN
    /// may be typed too, and a pass scanned.
    /// </summary>
    public static bool IsWithheld(string name, string value) =>
        (Secrets.Any(secret => name.Contains(secret, StringComparison.OrdinalIgnoreCase)) && !bool.TryParse(value, out _))
        || PassCode.TryParse(value, out _, out var fault) || fault != PassCodeFault.NotACode
        || (IsNineDigits(value) && !ZipPlusFour().IsMatch(value));

    // A number that was never issued may be an ITIN, or an SSN with a slip: it is as secret.
    private static bool IsNineDigits(string value) =>
        Ssn.TryParse(value, out _, out var fault) || fault is not (SsnFault.Empty or SsnFault.NotNineDigits or SsnFault.NotDigits);

    [GeneratedRegex(@"^\s*\d{5}-\d{4}\s*$")]
    private static partial Regex ZipPlusFour();
}
