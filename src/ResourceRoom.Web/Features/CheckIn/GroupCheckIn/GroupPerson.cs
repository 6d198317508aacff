using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public sealed record GroupPerson(Guid Id, Guid VisitKey) : Unlogged
{
    public const string Declined = "Declined";

    /// <summary>Found by a full SSN or a pass, which reaches further than the room.</summary>
    public bool IsProven { get; init; }

    /// <summary>Today's labor force status by name, <see cref="Declined"/>, or null until the person is asked.</summary>
    public string? Status { get; init; }

    public Answer<LaborForceStatus> Answer => AnswerOf(Status);

    public static string? Read(string? posted) => AnswerOf(posted).State == ResponseState.NotAsked ? null : posted;

    private static Answer<LaborForceStatus> AnswerOf(string? status) => status switch
    {
        null or "" => Answer<LaborForceStatus>.NotAsked,
        Declined => Answer<LaborForceStatus>.Declined,
        _ => ItemDefinitions.LaborForceStatus.TryRead(status, out var read) ? Answer<LaborForceStatus>.Given(read) : Answer<LaborForceStatus>.NotAsked,
    };
}
