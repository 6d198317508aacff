using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The page on which a visit is corrected.</summary>
public sealed record CorrectionPage
{
    /// <summary>Key of the visit.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name of the person.</summary>
    public required string Name { get; init; }

    /// <summary>Code and name of the room.</summary>
    public required string Room { get; init; }

    /// <summary>The version on file, which the next save is checked against.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the visit no longer counts, so that nothing about it is corrected.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether the room ended the visit because nobody had.</summary>
    public required bool WasNotCheckedOut { get; init; }

    /// <summary>The fields.</summary>
    public required CorrectionInput Input { get; init; }

    /// <summary>All services, in their order.</summary>
    public required IReadOnlyList<ServiceOption> Services { get; init; }

    /// <summary>Both versions, when someone else saved in between.</summary>
    public TwoVersions? Conflict { get; init; }
}
