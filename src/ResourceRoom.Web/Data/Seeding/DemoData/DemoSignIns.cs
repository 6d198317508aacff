namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>The accounts of the demo data, all with one password that no real account may have.</summary>
public static class DemoSignIns
{
    /// <summary>The password of all of them.</summary>
    public const string Password = "resource room demo";

    /// <summary>Ending of every demo address as Identity stores it; the domain can belong to nobody.</summary>
    public const string NormalizedDomain = "@DEMO.TEST";

    /// <summary>Resource room technician with one room.</summary>
    public const string Technician = "technician@demo.test";

    /// <summary>Resource room technician with two rooms.</summary>
    public const string TechnicianOfTwoRooms = "technician2@demo.test";

    /// <summary>Case manager.</summary>
    public const string CaseManager = "casemanager@demo.test";

    /// <summary>LWIA administrator.</summary>
    public const string LwiaAdministrator = "lwia@demo.test";

    /// <summary>OET staff.</summary>
    public const string Oet = "oet@demo.test";

    /// <summary>Customer.</summary>
    public const string Customer = "customer@demo.test";

    /// <summary>Tells a newcomer where to go and how to sign in.</summary>
    public static void Print(IEnumerable<string> addresses)
    {
        Console.WriteLine();
        Console.WriteLine($"ResourceRoom runs at {string.Join(" and ", addresses)}");
        Console.WriteLine($"Demo sign-ins, all with the password \"{Password}\":");
        Console.WriteLine($"  {Technician}    resource room technician, one room");
        Console.WriteLine($"  {TechnicianOfTwoRooms}   resource room technician, two rooms");
        Console.WriteLine($"  {CaseManager}   case manager");
        Console.WriteLine($"  {LwiaAdministrator}          LWIA administrator");
        Console.WriteLine($"  {Oet}           OET staff, statewide");
        Console.WriteLine($"  {Customer}      customer");
        Console.WriteLine();
    }
}
