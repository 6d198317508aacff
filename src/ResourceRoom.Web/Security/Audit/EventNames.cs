namespace ResourceRoom.Web.Security.Audit;

/// <summary>The names of activity events; docs/activity-events.md says what each holds.</summary>
public static class EventNames
{
    /// <summary>An account signed in, to a room where the role has one.</summary>
    public const string SignedIn = "SignedIn";

    /// <summary>A password was refused.</summary>
    public const string SignInRefused = "SignInRefused";

    /// <summary>An account signed out.</summary>
    public const string SignedOut = "SignedOut";

    /// <summary>An account changed its password.</summary>
    public const string PasswordChanged = "PasswordChanged";

    /// <summary>A signed-in account gave a wrong current password, or was locked, when it wanted another.</summary>
    public const string PasswordRefused = "PasswordRefused";

    /// <summary>An account set a second factor up, or one on another phone.</summary>
    public const string SecondFactorSetUp = "SecondFactorSetUp";

    /// <summary>A one-time code was right.</summary>
    public const string SecondFactorPassed = "SecondFactorPassed";

    /// <summary>A code, or the password asked for with it, was refused.</summary>
    public const string SecondFactorRefused = "SecondFactorRefused";

    /// <summary>A recovery code was used.</summary>
    public const string RecoveryCodeUsed = "RecoveryCodeUsed";

    /// <summary>An account made new recovery codes.</summary>
    public const string RecoveryCodesMade = "RecoveryCodesMade";

    /// <summary>An account turned its second factor off.</summary>
    public const string SecondFactorTurnedOff = "SecondFactorTurnedOff";

    /// <summary>An administrator or operator took the second factor from an account.</summary>
    public const string SecondFactorReset = "SecondFactorReset";

    /// <summary>An account was made.</summary>
    public const string AccountCreated = "AccountCreated";

    /// <summary>An account was invited: made without a password, and a message with a link is on its way.</summary>
    public const string AccountInvited = "AccountInvited";

    /// <summary>The invitation of an account was sent once more.</summary>
    public const string InvitationSent = "InvitationSent";

    /// <summary>An invited account chose its first password.</summary>
    public const string InvitationAccepted = "InvitationAccepted";

    /// <summary>An account's access ended.</summary>
    public const string AccountEnded = "AccountEnded";

    /// <summary>An account was given access again.</summary>
    public const string AccountRestored = "AccountRestored";

    /// <summary>An account may sign in to one more room.</summary>
    public const string RoomAssigned = "RoomAssigned";

    /// <summary>An account may no longer sign in to a room.</summary>
    public const string RoomAssignmentEnded = "RoomAssignmentEnded";

    /// <summary>Somebody asked for another password, and a message with a link is on its way.</summary>
    public const string PasswordResetAsked = "PasswordResetAsked";

    /// <summary>Somebody asked for another password, and no message was written.</summary>
    public const string PasswordResetNotSent = "PasswordResetNotSent";

    /// <summary>A password was replaced by way of a link that was sent to the account.</summary>
    public const string PasswordReset = "PasswordReset";

    /// <summary>An account ended all its sign-ins.</summary>
    public const string SignedOutEverywhere = "SignedOutEverywhere";

    /// <summary>A message could not be sent and is not tried any more.</summary>
    public const string MailGivenUp = "MailGivenUp";

    /// <summary>A person's record was made.</summary>
    public const string ParticipantCreated = "ParticipantCreated";

    /// <summary>Items of a person's record were supplied, declined or corrected.</summary>
    public const string ParticipantItemsChanged = "ParticipantItemsChanged";

    /// <summary>Two records of one person became one.</summary>
    public const string ParticipantsMerged = "ParticipantsMerged";

    /// <summary>A merge was taken back.</summary>
    public const string ParticipantsUnmerged = "ParticipantsUnmerged";

    /// <summary>Two records that look alike were said to be two people's.</summary>
    public const string ParticipantsSaidDifferent = "ParticipantsSaidDifferent";

    /// <summary>A person's first card was made, or one after the last was ended otherwise.</summary>
    public const string CardIssued = "CardIssued";

    /// <summary>A person's card was replaced; the old one finds nobody any more.</summary>
    public const string CardReplaced = "CardReplaced";

    /// <summary>Equal-opportunity items were answered, declined or taken back.</summary>
    public const string EoItemsChanged = "EoItemsChanged";

    /// <summary>A visit was recorded.</summary>
    public const string VisitRecorded = "VisitRecorded";

    /// <summary>Services were added to an open visit.</summary>
    public const string VisitServicesAdded = "VisitServicesAdded";

    /// <summary>A visitor was checked out.</summary>
    public const string VisitClosed = "VisitClosed";

    /// <summary>A check-in was undone.</summary>
    public const string VisitUndone = "VisitUndone";

    /// <summary>The room ended a visit at its closing time, because nobody had.</summary>
    public const string VisitClosedByRoom = "VisitClosedByRoom";

    /// <summary>What a visit says was corrected, with a reason.</summary>
    public const string VisitCorrected = "VisitCorrected";

    /// <summary>A visit was voided, with a reason.</summary>
    public const string VisitVoided = "VisitVoided";

    /// <summary>A list of staff was taken out as a file.</summary>
    public const string StaffExported = "StaffExported";

    /// <summary>A list of visits was taken out as a file.</summary>
    public const string VisitsExported = "VisitsExported";

    /// <summary>Earlier visits became reportable because an SSN was supplied.</summary>
    public const string VisitsBecameReportable = "VisitsBecameReportable";

    /// <summary>An empty database was filled with demo data.</summary>
    public const string DemoDataSeeded = "DemoDataSeeded";
}
