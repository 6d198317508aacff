using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed record DemoPerson
{
    public required string Room { get; init; }

    public required int PastVisits { get; init; }

    public required NineAnswers Answers { get; init; }

    public Answer<Ssn> SsnAtSecondVisit { get; init; }

    public WorkforceProgram? Program { get; init; }

    public int RegisteredAtVisit { get; init; } = 1;

    public int? InRoomForMinutes { get; init; }

    public bool ForgotToCheckOut { get; init; }

    public IReadOnlyList<string> ServicesNow { get; init; } = [];

    public Participant? Record { get; set; }

    public List<Visit> Visits { get; } = [];
}
