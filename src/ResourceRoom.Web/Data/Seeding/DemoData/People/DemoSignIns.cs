namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

public static class DemoSignIns
{
    public const string Password = "resource room demo";

    public const string NormalizedDomain = "@DEMO.TEST";

    public const string Technician = "technician@demo.test";

    public const string TechnicianOfTwoRooms = "technician2@demo.test";

    public const string CaseManager = "casemanager@demo.test";

    public const string CaseManagerOfOneOffice = "casemanager2@demo.test";

    public const string LwiaAdministrator = "lwia@demo.test";

    public const string Oet = "oet@demo.test";

    public const string Customer = "customer@demo.test";

    public static void Print(IEnumerable<string> addresses)
    {
        Console.WriteLine();
        Console.WriteLine($"ResourceRoom is running at {string.Join(" and ", addresses)}");
        Console.WriteLine($"Demo sign-ins, all with the password \"{Password}\":");
        Console.WriteLine($"  {Technician}    resource room technician, one room");
        Console.WriteLine($"  {TechnicianOfTwoRooms}   resource room technician, two rooms");
        Console.WriteLine($"  {CaseManager}   case manager");
        Console.WriteLine($"  {CaseManagerOfOneOffice}  case manager of one office");
        Console.WriteLine($"  {LwiaAdministrator}          LWIA administrator");
        Console.WriteLine($"  {Oet}           OET staff, statewide");
        Console.WriteLine($"  {Customer}      customer");
        Console.WriteLine();
    }
}
