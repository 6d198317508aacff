using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Watching;

namespace ResourceRoom.Web.Features.Systems;

/// <summary>A file that did not become a load.</summary>
/// <param name="At">When.</param>
/// <param name="Key">The last characters of the key that sent it.</param>
/// <param name="Why">The reason, in words.</param>
/// <param name="First">The load that came before with the same Idempotency-Key.</param>
public sealed record RefusedAttempt(DateTime At, string? Key, string Why, Guid? First);

public sealed record KeyLine(ApiKey Key, string MadeBy, string? RevokedBy);

/// <summary>The reasons that were typed into the page's forms.</summary>
public sealed record SystemPageInput(string? Withdrawal = null, string? Pause = null);

public sealed record SystemPage
{
    public required TrackingSystem System { get; init; }

    public required SystemWeek Week { get; init; }

    /// <summary>What came since the last accepted load and was not accepted, the last first.</summary>
    public required IReadOnlyList<Load> NotAccepted { get; init; }

    public required IReadOnlyList<Load> Loads { get; init; }

    public required IReadOnlyList<RefusedAttempt> Refused { get; init; }

    public required IReadOnlyList<KeyLine> Keys { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required string? ApprovedBy { get; init; }

    public required bool CanManage { get; init; }

    public required bool CanApprove { get; init; }

    /// <summary>The next key, sealed.</summary>
    public required string KeyOffer { get; init; }

    public required SystemPageInput Input { get; init; }

    public bool CanMakeKey => CanManage && SystemRule.WhyNotMakeKey(Keys.Count(line => line.Key.RevokedAt is null)) is null;

    public bool CanBeApproved => CanApprove && SystemRule.WhyNotApprove(System.Checklist, System.ApprovedAt is not null) is null;
}
