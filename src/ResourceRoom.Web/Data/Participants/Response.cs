using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// How one of the nine items was answered and on which office day: what the desk needs in order to say
/// "was declined on 10/02/2026: ask again?".
/// </summary>
public sealed record Response
{
    /// <summary>Given, declined or not asked.</summary>
    public ResponseState State { get; init; }

    /// <summary>The office's day of that answer; null when never asked.</summary>
    public DateOnly? On { get; init; }
}
