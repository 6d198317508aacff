using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Keys;

/// <summary>A key that the page holds sealed until somebody makes it.</summary>
public sealed record OfferedKey(string Text) : Unlogged;

public abstract record MakeKeyOutcome
{
    private MakeKeyOutcome()
    {
    }

    public sealed record NotThere : MakeKeyOutcome;

    public sealed record Made(TrackingSystem System) : MakeKeyOutcome;

    /// <summary>The form was sent before, and its key was shown then.</summary>
    public sealed record MadeBefore : MakeKeyOutcome;

    /// <summary>The page that offered the key was open too long, or was somebody else's.</summary>
    public sealed record OfferVoid : MakeKeyOutcome;

    public sealed record Refused(SystemRefusal Why) : MakeKeyOutcome;
}

public sealed class MakeKey(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Long enough for a second click, or an answer that was lost; not for somebody who goes back to the page.</summary>
    private static readonly TimeSpan ShownAgainFor = TimeSpan.FromSeconds(30);

    public Task<MakeKeyOutcome> ExecuteAsync(Guid id, OfferedKey? offered, ActingUser who, CancellationToken cancellationToken) =>
        db.OneAtATimeAsync(SystemKeys.Lock, () => MakeAsync(id, offered, new Act(who, clock.Now), cancellationToken), cancellationToken);

    private async Task<MakeKeyOutcome> MakeAsync(Guid id, OfferedKey? offered, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindSystemAsync(id, act, cancellationToken) is not { } system)
        {
            return new MakeKeyOutcome.NotThere();
        }

        if (offered is null)
        {
            return new MakeKeyOutcome.OfferVoid();
        }

        var hash = ApiKey.HashOf(offered.Text);
        if (await db.ApiKeys.FirstOrDefaultAsync(key => key.Hash == hash, cancellationToken) is { } before)
        {
            return before.SystemId == system.Id && before.RevokedAt is null && before.LastUsedAt is null && act.At - before.CreatedAt <= ShownAgainFor
                ? new MakeKeyOutcome.Made(system)
                : new MakeKeyOutcome.MadeBefore();
        }

        if (SystemRule.WhyNotMakeKey(system.Keys.Count(key => key.RevokedAt is null)) is { } why)
        {
            return new MakeKeyOutcome.Refused(why);
        }

        var made = db.ApiKeys.Add(ApiKey.Of(offered.Text, system.Id, act.At, act.Who.AccountId)).Entity;
        db.LogEvent(new ApiKeyCreated(made.End), Subject.TrackingSystem(id), act);
        await db.SaveChangesAsync(cancellationToken);
        return new MakeKeyOutcome.Made(system);
    }
}

internal static class SystemKeys
{
    public const string Lock = "system-keys";
}
