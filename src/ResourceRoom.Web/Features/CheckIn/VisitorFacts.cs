using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>What the card of someone on file says about them.</summary>
public sealed record VisitorFacts
{
    /// <summary>Public key.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name.</summary>
    public required string Name { get; init; }

    /// <summary>The class.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>Last four digits of the SSN, if given.</summary>
    public required string? SsnLastFour { get; init; }

    /// <summary>Home ZIP, if given.</summary>
    public required string? Zip { get; init; }

    /// <summary>The items without a value, Labor Force Status aside: what could be asked again.</summary>
    public required IReadOnlyList<MissingItem> Missing { get; init; }

    /// <summary>Labor force status at the last contact, if given.</summary>
    public required LaborForceStatus? LastLaborForceStatus { get; init; }

    /// <summary>Services of the last visit to this room.</summary>
    public required IReadOnlyList<int> LastServices { get; init; }

    /// <summary>Whether the record may be opened; not for someone known by the SSN or the card alone.</summary>
    public required bool IsWithinReach { get; init; }

    /// <summary>The missing items of a record.</summary>
    internal static IReadOnlyList<MissingItem> MissingOn(Participant person) =>
    [
        .. ResponsesOf(person)
            .Where(asked => asked.Response.State != ResponseState.Given)
            .Select(asked => new MissingItem(asked.Item, asked.Response.State == ResponseState.Declined ? asked.Response.On : null)),
    ];

    private static IEnumerable<(NineItem Item, Response Response)> ResponsesOf(Participant person) =>
    [
        (NineItem.FirstName, person.FirstNameResponse),
        (NineItem.LastName, person.LastNameResponse),
        (NineItem.Zip, person.ZipResponse),
        (NineItem.Ssn, person.SsnResponse),
        (NineItem.BirthDate, person.BirthDateResponse),
        (NineItem.Hispanic, person.HispanicResponse),
        (NineItem.Race, person.RaceResponse),
        (NineItem.Gender, person.GenderResponse),
    ];
}

/// <summary>An item without a value.</summary>
/// <param name="Item">The item.</param>
/// <param name="DeclinedOn">The office's day on which it was declined; null when it was never asked.</param>
public sealed record MissingItem(NineItem Item, DateOnly? DeclinedOn);
