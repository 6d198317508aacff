namespace ResourceRoom.Domain.Participants;

/// <summary>Keeps SSNs out of text that is kept in clear, such as a reason.</summary>
public static class SsnInText
{
    private const int SsnDigits = 9;

    /// <summary>Whether a text has as many digits as an SSN, whatever stands between them.</summary>
    public static bool MayHoldOne(string? text) => text is not null && text.Count(char.IsDigit) >= SsnDigits;
}
