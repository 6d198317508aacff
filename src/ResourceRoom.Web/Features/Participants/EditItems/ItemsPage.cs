using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Participants.EditItems;

public sealed record ItemsPage
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required NineQuestionsForm Form { get; init; }

    public required ItemRow LaborForceStatus { get; init; }

    public Guid? OtherRecord { get; init; }

    public TwoVersions? Conflict { get; init; }
}
