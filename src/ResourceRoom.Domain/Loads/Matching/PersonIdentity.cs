namespace ResourceRoom.Domain.Loads.Matching;

/// <summary>What tells people apart, of a row or of a record. What is null was not given.</summary>
public sealed record PersonIdentity : Unlogged
{
    /// <summary>The key of the first name; empty for a person without one, which is like only another such.</summary>
    public required string? FirstName { get; init; }

    /// <summary>The key of the last name.</summary>
    public required string? LastName { get; init; }

    /// <summary>The birth date.</summary>
    public required DateOnly? BirthDate { get; init; }

    /// <summary>Whether there is an SSN.</summary>
    public required bool HasSsn { get; init; }

    /// <summary>Whether all that finds a person without an id is given.</summary>
    public bool HasNamesAndBirthDate => FirstName is not null && LastName is not null && BirthDate is not null;

    /// <summary>Whether both give a first name, and not the same.</summary>
    public bool FirstNameDiffers(PersonIdentity other) => Differ(FirstName, other.FirstName);

    /// <summary>Whether both give a last name, and not the same.</summary>
    public bool LastNameDiffers(PersonIdentity other) => Differ(LastName, other.LastName);

    /// <summary>Whether both give a birth date, and not the same.</summary>
    public bool BirthDateDiffers(PersonIdentity other) => BirthDate is { } own && other.BirthDate is { } others && own != others;

    /// <summary>Whether names and birth date are given in both and are the same.</summary>
    public bool IsSamePerson(PersonIdentity other) =>
        HasNamesAndBirthDate && FirstName == other.FirstName && LastName == other.LastName && BirthDate == other.BirthDate;

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;
}
