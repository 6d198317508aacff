using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>A file that is about to be received: whose it is, who sends it, and what is asked of it.</summary>
public sealed record NewLoad
{
    public required TrackingSystem System { get; init; }

    public required string FileName { get; init; }

    public bool IsCheck { get; init; }

    public bool IsAllOrNothing { get; init; }

    public string? IdempotencyKey { get; init; }

    /// <summary>The person who sends it; null for a program.</summary>
    public long? ById { get; init; }

    public SendingKey? Key { get; init; }

    /// <summary>Under whose name it stands in the trail; the command has none.</summary>
    public long? AccountId => ById ?? (Key is null ? null : System.AccountId);
}

/// <summary>The API key that sends a file, by its row and its last characters.</summary>
public sealed record SendingKey(long Id, string End);
