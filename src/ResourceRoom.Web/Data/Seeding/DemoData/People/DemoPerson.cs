using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

/// <summary>An invented person: what is answered when asked, and how often the person comes.</summary>
internal sealed record DemoPerson
{
    public required string Room { get; init; }

    public required int PastVisits { get; init; }

    public required NineAnswers Answers { get; init; }

    public Answer<Ssn> SsnAtSecondVisit { get; init; }

    public string? Program { get; init; }

    public int RegisteredAtVisit { get; init; } = 1;

    /// <summary>For how many minutes the person has been in the room now, at most 120; null when not there.</summary>
    public int? InRoomForMinutes { get; init; }

    public bool ForgotToCheckOut { get; init; }

    /// <summary>Codes of the services of the visit that is open now; empty for any.</summary>
    public IReadOnlyList<string> ServicesNow { get; init; } = [];

    public Participant? Record { get; set; }

    public List<Visit> Visits { get; } = [];
}
