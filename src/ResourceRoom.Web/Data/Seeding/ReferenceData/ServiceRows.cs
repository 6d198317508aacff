using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Seeding.ReferenceData;

internal static class ServiceRows
{
    /// <summary>The day most of WIOA took effect: no visit or step of the program is older.</summary>
    public static readonly DateOnly FirstDay = new(2015, 7, 1);

    public static readonly Service[] All =
    [
        Row(1, "JOBSEARCH", "Job search on the internet", ServiceKind.SelfService, "Looking for openings on one's own", deskKey: 1),
        Row(2, "RESUME", "Resume or cover letter", ServiceKind.SelfService, "Writing or printing a resume or cover letter", deskKey: 2),
        Row(3, "APPLY", "Online job application", ServiceKind.SelfService, "Completing an employer's application", deskKey: 3),
        Row(4, "ILJOBLINK", "IllinoisJobLink registration or search", ServiceKind.SelfService, "Registering with or searching the state's labor exchange", deskKey: 4),
        Row(5, "UI", "Unemployment insurance claim or certification", ServiceKind.Informational, "Filing information and help to reach the claim site", deskKey: 5),
        Row(6, "LMI", "Labor market and career information", ServiceKind.Informational, "In-demand industries or occupations, wages, career exploration", deskKey: 6),
        Row(7, "PROVIDERS", "Training provider information", ServiceKind.Informational, "Performance and cost of eligible training providers"),
        Row(8, "SUPPORTINFO", "Supportive service information", ServiceKind.Informational, "Which supports exist and how to ask for them"),
        Row(9, "FINAID", "Financial aid information", ServiceKind.Informational, "Help for education not funded under WIOA"),
        Row(10, "TUTORIAL", "Tutorial or assessment software", ServiceKind.SelfService, "Typing, office software, interest or skill inventories on one's own"),
        Row(11, "WORKSHOP", "Workshop or orientation", ServiceKind.Informational, "Name the workshop in the note", deskKey: 7),
        Row(12, "HIRINGEVENT", "Hiring event or job fair", ServiceKind.Informational, "On-site recruitment"),
        Row(13, "EQUIPMENT", "Phone, fax, copier, scanner or printer", ServiceKind.SelfService, "Use of office equipment for job search", deskKey: 8),
        Row(14, "PRINTED", "Printed materials", ServiceKind.SelfService, "Books, newspapers, brochures"),
        Row(15, "REFERRAL", "Referral to a partner", ServiceKind.Informational, "Name the partner in the note"),
        Row(16, "STAFFHELP", "Brief help from staff", ServiceKind.Informational, "Showing how to use the room"),
        Row(17, "COUNSELING", "Career counseling with staff", ServiceKind.StaffAssisted, "More than information: may make the person a participant"),
        Row(18, "ASSESSMENT", "Staff-assisted assessment", ServiceKind.StaffAssisted, "More than information: may make the person a participant"),
        Row(19, "JOBDEV", "Staff-assisted job search or placement", ServiceKind.StaffAssisted, "More than information: may make the person a participant"),
        Row(20, "OTHER", "Other", ServiceKind.SelfService, "Say which in the note"),
    ];

    private static Service Row(int id, string code, string name, ServiceKind kind, string description, int? deskKey = null) => new()
    {
        Id = id,
        Code = code,
        Name = name,
        Kind = kind,
        Description = description,
        IsSignificantStaffInvolvement = kind == ServiceKind.StaffAssisted,
        Position = id,
        DeskKey = deskKey,
        EffectiveFrom = FirstDay,
    };
}
