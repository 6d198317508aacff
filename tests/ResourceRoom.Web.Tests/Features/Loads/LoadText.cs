using System.Globalization;
using System.Text;

using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>Files of invented visits, as text.</summary>
public static class LoadText
{
    /// <summary>All columns, in the order of the layout.</summary>
    public const string Header =
        "visit_id,location_code,visit_start,visit_end,person_id,first_name,last_name,zip,ssn,birth_date,labor_force_status,hispanic,race,gender,services,note,changed_at,action";

    /// <summary>A file of the header and these lines.</summary>
    public static string File(params string[] lines) => string.Concat(lines.Prepend(Header).Select(line => $"{line}\n"));

    /// <summary>A good row: everything but names and ZIP code declined.</summary>
    public static string Row(string visit, Location room, string person = "P1", string service = "UI") =>
        $"{visit},{room.Code},2026-02-27T09:05,,{person},Ana,Ruiz,62704,PNTA,PNTA,U,PNTA,PNTA,PNTA,{service},,,";

    /// <summary>Bytes of a text.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Many lines that are no rows anybody reads.</summary>
    public static IEnumerable<string> Lines(int count) => Enumerable.Range(1, count).Select(number => number.ToString("D6", CultureInfo.InvariantCulture));
}
