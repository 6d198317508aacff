using System.Diagnostics;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

internal static class CheckInWords
{
    public static (string Field, string Message) InWords(this CheckInOutcome outcome) => outcome switch
    {
        CheckInOutcome.Refused { Why: CheckInRefusal.RoomClosed } =>
            ("", "This room is closed, so visits can’t be recorded (Policy 1.11.2, item 2). Ask your LWIA administrator."),
        CheckInOutcome.Refused { Why: CheckInRefusal.RoomNotOpenYet } =>
            ("", "This room is not established yet, so visits can’t be recorded (Policy 1.11.2, item 2). Ask your LWIA administrator."),
        CheckInOutcome.Refused { Why: CheckInRefusal.NoServiceChosen } => ("Services", "Choose at least one service."),
        CheckInOutcome.UnknownService => ("Services", "One of the services is not offered on that day. Choose from those shown."),
        CheckInOutcome.FormUsedElsewhere => ("", "This form was already used for another visit. Start over."),
        CheckInOutcome.SsnOnFileElsewhere elsewhere => (
            $"Questions.{NineItem.Ssn}",
            $"{elsewhere.InSentence()} If somebody else gave it, leave it empty. Otherwise search for that person by the number; if both are the same person, tell your LWIA administrator."),
        _ => throw new UnreachableException(),
    };

    public static string InSentence(this CheckInOutcome.SsnOnFileElsewhere elsewhere) =>
        $"This Social Security Number is on file for another person{elsewhere.Differs.WhoseDiffer()}. Nothing was saved.";
}
