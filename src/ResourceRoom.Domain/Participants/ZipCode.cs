namespace ResourceRoom.Domain.Participants;

/// <summary>The ZIP code of the home address (Policy 1.11.2, item 5.2.3).</summary>
/// <param name="Five">The five digits, used by classification, matching and reports.</param>
/// <param name="PlusFour">The last four digits of a ZIP+4, or null.</param>
public readonly record struct ZipCode(string Five, string? PlusFour)
{
    /// <summary>
    /// Reads 62704, 62704-1234 or the same without the hyphen; spaces around it are ignored. On false, <paramref name="fault"/>
    /// is the reason.
    /// </summary>
    public static bool TryParse(string? text, out ZipCode zip, out ZipFault fault)
    {
        zip = default;
        var typed = text?.Trim() ?? "";
        if (typed.Length == 0)
        {
            fault = ZipFault.Empty;
            return false;
        }

        var digits = typed.Length == 10 && Punctuation.IsDash(typed[5]) ? typed.Remove(5, 1) : typed;
        if (digits.Length is not (5 or 9) || !digits.All(char.IsAsciiDigit))
        {
            fault = ZipFault.NotZip;
            return false;
        }

        zip = new ZipCode(digits[..5], digits.Length == 9 ? digits[5..] : null);
        fault = ZipFault.None;
        return true;
    }

    /// <summary>62704, or 62704-1234.</summary>
    public override string ToString() => PlusFour is null ? Five : $"{Five}-{PlusFour}";
}
