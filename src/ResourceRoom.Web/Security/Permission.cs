namespace ResourceRoom.Web.Security;

/// <summary>Something a role may do. On which records is a second question, answered by <see cref="Scope"/>.</summary>
public enum Permission
{
    CheckInVisitors,
    SeeVisits,
    CorrectVisits,
    SeeParticipants,
    EditParticipants,
    MergeParticipants,
    RevealSsn,
    PrintPasses,
    RecordEoItems,
    SeeEoItems,
    SeeLocations,

    /// <summary>Forms about resource rooms, as an LWIA sends them; OET records those that come by mail.</summary>
    SendLocationForms,

    ReviewLocationForms,

    /// <summary>Staff accounts and the access review, without changing them.</summary>
    SeeStaff,

    ManageStaff,
    ManageServices,

    /// <summary>Third-party tracking systems and their loads, without changing them.</summary>
    SeeSystems,

    /// <summary>Registers systems, makes their keys, pauses them, sends, releases and refuses loads.</summary>
    ManageSystems,

    /// <summary>Approves a system, and withdraws that.</summary>
    ApproveSystems,


    /// <summary>Holidays, OET contacts, LWIAs.</summary>
    ManageReferenceData,

    SeeCustomers,
    SeeOwnCustomers,
    EditCustomers,
    AssignPlanners,
    SeePlans,
    EditPlans,
    SeeCaseNotes,
    WriteCaseNotes,
    CorrectExits,
    SeeMessages,
    SendMessages,

    /// <summary>Answers customers whose planner cannot.</summary>
    StandInForPlanners,

    SeeReports,

    /// <summary>Keeps filters of reports, and has them sent by e-mail.</summary>
    SaveReports,

    /// <summary>The federal extract: runs, files with SSNs, and what its pages say about people.</summary>
    MakeFederalExtract,

    /// <summary>One's own plan and messages, as a customer.</summary>
    UseOwnPlan,
}
