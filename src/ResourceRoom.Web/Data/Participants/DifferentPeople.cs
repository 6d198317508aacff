namespace ResourceRoom.Web.Data.Participants;

public sealed class DifferentPeople
{
    public required long FirstId { get; init; }

    public required long SecondId { get; init; }

    public required DateTime SaidAt { get; init; }

    public required long SaidById { get; init; }
}
