using ResourceRoom.Domain.Locations.Hours;

namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>Everything about a room that a form can change (Policy 1.11.2, items 2.2 and 2.3; the fields are [ours]).</summary>
public sealed record RoomFacts
{
    /// <summary>The room's name.</summary>
    public required string Name { get; init; }

    /// <summary>What kind of site it is part of.</summary>
    public required SiteType SiteType { get; init; }

    /// <summary>The street with its number.</summary>
    public required string Street { get; init; }

    /// <summary>The city.</summary>
    public required string City { get; init; }

    /// <summary>The ZIP code.</summary>
    public required string Zip { get; init; }

    /// <summary>The county.</summary>
    public required string County { get; init; }

    /// <summary>The room's phone.</summary>
    public required string Phone { get; init; }

    /// <summary>Whom to ask about the room.</summary>
    public required string ContactName { get; init; }

    /// <summary>The contact's phone.</summary>
    public required string ContactPhone { get; init; }

    /// <summary>The contact's email address.</summary>
    public required string ContactEmail { get; init; }

    /// <summary>The days and hours.</summary>
    public required OpenHours Hours { get; init; }

    /// <summary>How many computers the public can use.</summary>
    public required int Computers { get; init; }

    /// <summary>Whether people with disabilities can use the room.</summary>
    public required bool IsAccessible { get; init; }

    /// <summary>What to know about access; null if nothing.</summary>
    public required string? AccessNote { get; init; }

    /// <summary>Who pays for the room.</summary>
    public required string FundingSource { get; init; }

    /// <summary>The name of the third-party system that tracks its visits (Policy 1.11.2, item 3); null for this program.</summary>
    public required string? TrackingSystem { get; init; }

    /// <summary>These facts with one field as another room has it.</summary>
    public RoomFacts With(RoomField field, RoomFacts from)
    {
        ArgumentNullException.ThrowIfNull(from);
        return field switch
        {
            RoomField.Name => this with { Name = from.Name },
            RoomField.SiteType => this with { SiteType = from.SiteType },
            RoomField.Street => this with { Street = from.Street },
            RoomField.City => this with { City = from.City },
            RoomField.Zip => this with { Zip = from.Zip },
            RoomField.County => this with { County = from.County },
            RoomField.Phone => this with { Phone = from.Phone },
            RoomField.ContactName => this with { ContactName = from.ContactName },
            RoomField.ContactPhone => this with { ContactPhone = from.ContactPhone },
            RoomField.ContactEmail => this with { ContactEmail = from.ContactEmail },
            RoomField.Hours => this with { Hours = from.Hours },
            RoomField.Computers => this with { Computers = from.Computers },
            RoomField.IsAccessible => this with { IsAccessible = from.IsAccessible },
            RoomField.AccessNote => this with { AccessNote = from.AccessNote },
            RoomField.FundingSource => this with { FundingSource = from.FundingSource },
            RoomField.TrackingSystem => this with { TrackingSystem = from.TrackingSystem },
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
        };
    }

    /// <summary>The fields that have another value there, in the order of the form.</summary>
    public IReadOnlyList<RoomField> Differences(RoomFacts other) =>
        [.. Enum.GetValues<RoomField>().Where(field => With(field, other) != this)];
}
