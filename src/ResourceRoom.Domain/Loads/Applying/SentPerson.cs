using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Loads.Applying;

/// <summary>What a row says about who the visitor is.</summary>
public sealed record SentPerson : Unlogged
{
    /// <summary>The sender's own id of the person.</summary>
    public required string PersonId { get; init; }

    /// <summary>First Name.</summary>
    public required Answer<string> FirstName { get; init; }

    /// <summary>Last Name.</summary>
    public required Answer<string> LastName { get; init; }

    /// <summary>Birth Date.</summary>
    public required Answer<DateOnly> BirthDate { get; init; }

    /// <summary>Social Security Number.</summary>
    public required Answer<Ssn> Ssn { get; init; }
}
