using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record VisitorFacts : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required ParticipantClass Class { get; init; }

    public required string? SsnLastFour { get; init; }

    public required string? Zip { get; init; }

    public required int? BirthYear { get; init; }

    public required IReadOnlyList<MissingItem> Missing { get; init; }

    public required LaborForceStatus? LastLaborForceStatus { get; init; }

    public required IReadOnlyList<int> LastServices { get; init; }

    public required bool IsWithinReach { get; init; }

    internal static IReadOnlyList<MissingItem> MissingOn(Participant person) =>
    [
        .. NineItems.PolicyOrder
            .Where(item => item != NineItem.LaborForceStatus)
            .Select(item => (Item: item, Response: person.ResponseTo(item)))
            .Where(asked => asked.Response.State != ResponseState.Given)
            .Select(asked => new MissingItem(asked.Item, asked.Response.State == ResponseState.Declined ? asked.Response.On : null)),
    ];
}

public sealed record MissingItem(NineItem Item, DateOnly? DeclinedOn);
