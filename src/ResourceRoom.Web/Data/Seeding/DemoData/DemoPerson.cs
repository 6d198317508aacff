using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>An invented person: what is answered when asked, and how often the person comes.</summary>
internal sealed record DemoPerson
{
    /// <summary>Code of the room the person comes to.</summary>
    public required string Room { get; init; }

    /// <summary>Visits before today.</summary>
    public required int PastVisits { get; init; }

    /// <summary>The answers at the first visit.</summary>
    public required NineAnswers Answers { get; init; }

    /// <summary>The SSN that was declined at first and is given at the second visit.</summary>
    public Answer<Ssn> SsnAtSecondVisit { get; init; }

    /// <summary>The program the person is registered in from some visit on.</summary>
    public string? Program { get; init; }

    /// <summary>Number of the visit on whose day the registration is recorded.</summary>
    public int RegisteredAtVisit { get; init; } = 1;

    /// <summary>For how many minutes the person has been in the room now, at most 120; null when not there.</summary>
    public int? InRoomForMinutes { get; init; }

    /// <summary>Whether the person's one visit was on the last open day, and nobody checked the person out.</summary>
    public bool ForgotToCheckOut { get; init; }

    /// <summary>Codes of the services of the visit that is open now; empty for any.</summary>
    public IReadOnlyList<string> ServicesNow { get; init; } = [];

    /// <summary>The record, once there is one.</summary>
    public Participant? Record { get; set; }

    /// <summary>The visits that count, in order.</summary>
    public List<Visit> Visits { get; } = [];
}
