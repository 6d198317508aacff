namespace ResourceRoom.Web.Features.Account.Reminders;

public sealed record RemindersPage
{
    /// <summary>Null without a link in force.</summary>
    public required DateTime? LinkCreatedAt { get; init; }

    public required bool HasDigest { get; init; }

    /// <summary>Whether the program knows the address that people reach it by.</summary>
    public required bool HasAddress { get; init; }

    public required bool HasMail { get; init; }

    /// <summary>Those of and for this planner that are not over.</summary>
    public IReadOnlyList<StandInLine> StandIns { get; init; } = [];
}

public sealed record StandInLine(bool IsOwn, string Name, DateOnly FirstDay, DateOnly LastDay);

public sealed record NewLinkPage(Uri Address) : Unlogged;
