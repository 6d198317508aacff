namespace ResourceRoom.Web.Data.Participants;

/// <summary>The kinds of rows that belong to a person and go along in a merge. The numbers are stored: never change one.</summary>
public enum MovedRow : byte
{
    Visit = 1,
    Pass = 2,
    Enrollment = 3,
    Account = 4,
    Assessment = 5,
    Barrier = 6,
    Goal = 7,
    Step = 8,
    SignedPlan = 9,
    CaseNote = 10,
    CaseNoteDraft = 11,
    Exit = 12,
    Exclusion = 13,
    Message = 14,
    InboxItem = 15,
    Contact = 16,
    Placement = 17,
    Decline = 18,
    FormerName = 19,
}
