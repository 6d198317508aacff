namespace ResourceRoom.Web.Data.Trail;

/// <summary>The names of activity events; docs/activity-events.md says what each holds.</summary>
public static class EventNames
{
    public const string SignedIn = "SignedIn";

    public const string SignInRefused = "SignInRefused";

    public const string SignedOut = "SignedOut";

    public const string PasswordChanged = "PasswordChanged";

    public const string PasswordRefused = "PasswordRefused";

    public const string SecondFactorSetUp = "SecondFactorSetUp";

    public const string SecondFactorPassed = "SecondFactorPassed";

    public const string SecondFactorRefused = "SecondFactorRefused";

    public const string RecoveryCodeUsed = "RecoveryCodeUsed";

    public const string RecoveryCodesMade = "RecoveryCodesMade";

    public const string SecondFactorTurnedOff = "SecondFactorTurnedOff";

    public const string SecondFactorReset = "SecondFactorReset";

    public const string AccountCreated = "AccountCreated";

    public const string AccountInvited = "AccountInvited";

    public const string InvitationSent = "InvitationSent";

    public const string InvitationAccepted = "InvitationAccepted";

    public const string AccountEnded = "AccountEnded";

    public const string AccountRestored = "AccountRestored";

    public const string RoomAssigned = "RoomAssigned";

    public const string RoomAssignmentEnded = "RoomAssignmentEnded";

    public const string PasswordResetAsked = "PasswordResetAsked";

    public const string PasswordResetNotSent = "PasswordResetNotSent";

    public const string PasswordReset = "PasswordReset";

    public const string SignedOutEverywhere = "SignedOutEverywhere";

    public const string MailGivenUp = "MailGivenUp";

    public const string ParticipantCreated = "ParticipantCreated";

    public const string ParticipantItemsChanged = "ParticipantItemsChanged";

    public const string ParticipantsMerged = "ParticipantsMerged";

    public const string ParticipantsUnmerged = "ParticipantsUnmerged";

    public const string ParticipantsMarkedDifferent = "ParticipantsMarkedDifferent";

    public const string PassIssued = "PassIssued";

    public const string PassReplaced = "PassReplaced";

    public const string EoItemsChanged = "EoItemsChanged";

    public const string VisitRecorded = "VisitRecorded";

    public const string VisitServicesAdded = "VisitServicesAdded";

    public const string VisitClosed = "VisitClosed";

    public const string VisitUndone = "VisitUndone";

    public const string VisitClosedByRoom = "VisitClosedByRoom";

    public const string VisitCorrected = "VisitCorrected";

    public const string VisitVoided = "VisitVoided";

    public const string StaffExported = "StaffExported";

    public const string VisitsExported = "VisitsExported";

    public const string VisitsBecameReportable = "VisitsBecameReportable";

    public const string DemoDataSeeded = "DemoDataSeeded";
}
