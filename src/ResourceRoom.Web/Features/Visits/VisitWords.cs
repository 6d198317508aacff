using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>What the pages say about visits.</summary>
public static class VisitWords
{
    /// <summary>Where a visit stands.</summary>
    public static string InWords(this VisitState state) => state switch
    {
        VisitState.InTheRoom => "in the room",
        VisitState.CheckedOut => "checked out",
        VisitState.Voided => "voided",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>Labor force status at a contact, or how it was left open.</summary>
    public static string LaborForceStatus(LaborForceStatus? status, ResponseState state) => state switch
    {
        ResponseState.Given => status!.Value.InWords(),
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>What came of a check-out.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="today">The office's day: an earlier check-out is told with its day.</param>
    public static string InWords(this DeskAnswer<CheckOutRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"{NameOf(answer.Visit)} is checked out.",
        CheckOutRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} was checked out at {When(answer.Visit.EndedAt!.Value, today)} already.",
        CheckOutRefusal.AlreadyVoided => $"The check-in of {NameOf(answer.Visit)} was undone, so there is no visit to check out of.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    /// <summary>What came of an undo.</summary>
    public static string InWords(this DeskAnswer<UndoRefusal> answer) => answer.WhyNot switch
    {
        null => $"The check-in of {NameOf(answer.Visit)} is undone.",
        UndoRefusal.NotYours => $"Someone else checked {NameOf(answer.Visit)} in, and only they can undo it. Nothing was changed.",
        UndoRefusal.AlreadyVoided => $"The check-in of {NameOf(answer.Visit)} was undone already.",
        UndoRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} is checked out already, so the check-in can no longer be undone.",
        UndoRefusal.NotTheLast => $"You have checked in someone else since {NameOf(answer.Visit)}; only your last check-in can be undone.",
        UndoRefusal.TooLate => $"The check-in of {NameOf(answer.Visit)} was more than {UndoRule.Window.TotalMinutes:0} minutes ago, so it can no longer be undone. Check the visitor out instead.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    /// <summary>What came of adding services.</summary>
    public static string InWords(this DeskAnswer<AddServicesRefusal> answer) => answer.WhyNot switch
    {
        null => $"The services of {NameOf(answer.Visit)} are saved.",
        AddServicesRefusal.AlreadyVoided => $"The check-in of {NameOf(answer.Visit)} was undone, so no service can be added.",
        AddServicesRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} is checked out already, so no service can be added. Check the visitor in again.",
        AddServicesRefusal.NoneChosen => $"Choose at least one service for {NameOf(answer.Visit)}. Nothing was changed.",
        AddServicesRefusal.Unknown => $"One of the services is not in the list. Nothing was saved for {NameOf(answer.Visit)}; choose from the services shown.",
        AddServicesRefusal.AllThere => $"{NameOf(answer.Visit)} has these services already.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    private static string NameOf(Visit visit) => ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName);

    private static string When(DateTime instant, DateOnly today) =>
        OfficeClock.DayOf(instant) == today ? OfficeFormat.Time(instant) : OfficeFormat.DateAndTime(instant);
}
