using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// How one of the nine items was answered and on which office day: what the desk needs in order to say
/// "was declined on 10/02/2026: ask again?".
/// </summary>
public sealed record Response
{
    public ResponseState State { get; init; }

    public DateOnly? On { get; init; }
}
