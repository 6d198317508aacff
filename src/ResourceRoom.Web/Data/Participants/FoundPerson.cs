namespace ResourceRoom.Web.Data.Participants;

/// <summary>One line of a search answer.</summary>
public sealed record FoundPerson
{
    /// <summary>Key for opening the card or the record.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First name, if given.</summary>
    public required string? FirstName { get; init; }

    /// <summary>Last name, if given.</summary>
    public required string? LastName { get; init; }

    /// <summary>Home ZIP, if given.</summary>
    public required string? Zip { get; init; }

    /// <summary>Birth date, sealed; only its year is shown.</summary>
    public required byte[]? BirthDateCipher { get; init; }

    /// <summary>Keyed hash of the SSN, for comparing.</summary>
    public required byte[]? SsnHash { get; init; }

    /// <summary>Day of the last visit within reach.</summary>
    public required DateOnly? LastVisit { get; init; }
}
