using System.Data;
using System.Data.SqlTypes;

using Microsoft.Data.SqlClient;
using Microsoft.Data.SqlClient.Server;

namespace ResourceRoom.Web.Tests.SqlServer;

/// <summary>Parameters need no server, but every assembly that SqlClient loads with the first of them.</summary>
public sealed class SqlParameterTests
{
    public static TheoryData<object, SqlDbType> UsualValues => new()
    {
        { "Ruiz", SqlDbType.NVarChar },
        { 12L, SqlDbType.BigInt },
        { new DateTime(2026, 2, 23, 0, 0, 0, DateTimeKind.Utc), SqlDbType.DateTime },
        { Guid.Empty, SqlDbType.UniqueIdentifier },
        { new byte[] { 1, 2, 3 }, SqlDbType.VarBinary },
        { new SqlDecimal(12.5m), SqlDbType.Decimal },
    };

    [Theory]
    [MemberData(nameof(UsualValues))]
    public void Parameter_UsualValue_HasItsType(object value, SqlDbType expected)
    {
        using var command = new SqlCommand("SELECT @value");

        Assert.Equal(expected, command.Parameters.AddWithValue("@value", value).SqlDbType);
    }

    [Fact]
    public void Parameter_Table_TakesRecords()
    {
        using var command = new SqlCommand("SELECT Id FROM @records");
        var record = new SqlDataRecord(new SqlMetaData("Id", SqlDbType.BigInt), new SqlMetaData("Name", SqlDbType.NVarChar, 60));
        record.SetInt64(0, 7);
        record.SetString(1, "Ruiz");

        var records = command.Parameters.Add("@records", SqlDbType.Structured);
        records.TypeName = "dbo.Rows";
        records.Value = new[] { record };

        Assert.Equal(SqlDbType.Structured, records.SqlDbType);
    }
}
