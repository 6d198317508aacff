using System.Buffers;

namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>The random key of a record (PIRL 100): never an SSN and never derived from one. I, O, 0 and 1 are left out, since they are misread.</summary>
public static class PirlKey
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 12;

    /// <summary>The characters it is made of.</summary>
    public const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    /// <summary>Whether a text could be one.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) => text.Length == Length && !text.ContainsAnyExcept(Characters);
}
