using System.Data;
using System.Data.SqlTypes;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Data.SqlClient;
using Microsoft.Data.SqlClient.Server;
using Microsoft.SqlServer.Server;

namespace ResourceRoom.Web.Tests.SqlServer;

/// <summary>The stand-in for the assembly that SqlClient loads for every parameter (docs/decisions/0008).</summary>
[Trait("Category", "OneEngine")]
public sealed class StandInTests
{
    private const string StandIn = "Microsoft.SqlServer.Server";

    public static TheoryData<object, SqlDbType> UsualValues => new()
    {
        { "Ruiz", SqlDbType.NVarChar },
        { 12, SqlDbType.Int },
        { 12L, SqlDbType.BigInt },
        { (short)12, SqlDbType.SmallInt },
        { (byte)12, SqlDbType.TinyInt },
        { true, SqlDbType.Bit },
        { 12.5m, SqlDbType.Decimal },
        { 12.5d, SqlDbType.Float },
        { 12.5f, SqlDbType.Real },
        { new DateTime(2026, 2, 23, 0, 0, 0, DateTimeKind.Utc), SqlDbType.DateTime },
        { new DateTimeOffset(2026, 2, 23, 8, 0, 0, TimeSpan.FromHours(-6)), SqlDbType.DateTimeOffset },
        { new TimeSpan(8, 30, 0), SqlDbType.Time },
        { Guid.Empty, SqlDbType.UniqueIdentifier },
        { new byte[] { 1, 2, 3 }, SqlDbType.VarBinary },
        { new SqlDecimal(12.5m), SqlDbType.Decimal },
    };

    [Fact]
    public void Assembly_NameAndVersion_AreThoseThatSqlClientAsksFor()
    {
        var wanted = typeof(SqlCommand).Assembly.GetReferencedAssemblies().Single(name => name.Name == StandIn);
        var loaded = Assembly.Load(StandIn).GetName();

        Assert.Equal(StandIn, loaded.Name);
        Assert.Equal(new Version(1, 0, 0, 0), loaded.Version);
        Assert.Equal(wanted.Version, loaded.Version);
    }

    [Fact]
    public void Assembly_PublicTypes_AreTheTen()
    {
        var names = Assembly.Load(StandIn).GetExportedTypes().Select(type => type.FullName![(StandIn.Length + 1)..]).Order();

        Assert.Equal(
            [
                "DataAccessKind", "Format", "IBinarySerialize", "InvalidUdtException", "SqlFacetAttribute", "SqlFunctionAttribute",
                "SqlMethodAttribute", "SqlUserDefinedAggregateAttribute", "SqlUserDefinedTypeAttribute", "SystemDataAccessKind",
            ],
            names);
    }

    [Fact]
    public void EveryMemberThatSqlClientCalls_IsThere()
    {
        using var file = new PEReader(File.OpenRead(typeof(SqlCommand).Assembly.Location));
        var reader = file.GetMetadataReader();
        var members = MembersOfStandIn(reader).ToList();

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.NotEmpty(member.Type.GetMember(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)));
    }

    [Theory]
    [MemberData(nameof(UsualValues))]
    public void Parameter_OfAUsualValue_IsInferred(object value, SqlDbType expected)
    {
        using var command = new SqlCommand("SELECT @value");
        var parameter = command.Parameters.AddWithValue("@value", value);

        Assert.Equal(expected, parameter.SqlDbType);
    }

    [Fact]
    public void Parameter_OfATable_TakesRecordsAndRows()
    {
        using var command = new SqlCommand("SELECT Id FROM @records UNION SELECT Id FROM @rows");
        var record = new SqlDataRecord(new SqlMetaData("Id", SqlDbType.BigInt), new SqlMetaData("Name", SqlDbType.NVarChar, 60));
        record.SetInt64(0, 7);
        record.SetString(1, "Ruiz");
        using var rows = new DataTable();
        rows.Columns.Add("Id", typeof(long));
        rows.Rows.Add(7L);

        var records = command.Parameters.Add("@records", SqlDbType.Structured);
        records.TypeName = "dbo.Rows";
        records.Value = new[] { record };
        var table = command.Parameters.AddWithValue("@rows", rows);
        table.TypeName = "dbo.Rows";

        Assert.Equal(SqlDbType.Structured, records.SqlDbType);
        Assert.Equal(SqlDbType.Structured, table.SqlDbType);
    }

    [Fact]
    public void Column_OfATypeWithTheAttribute_IsAccepted()
    {
        Assert.Equal(SqlDbType.Udt, new SqlMetaData("Point", SqlDbType.Udt, typeof(Point)).SqlDbType);
    }

    [Fact]
    public void Column_OfATypeWithoutTheAttribute_IsInvalid()
    {
        var refusal = Assert.Throws<InvalidUdtException>(() => new SqlMetaData("Point", SqlDbType.Udt, typeof(StandInTests)));

        Assert.Contains(nameof(StandInTests), refusal.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(Type Type, string Name)> MembersOfStandIn(MetadataReader reader)
    {
        foreach (var handle in reader.MemberReferences)
        {
            var member = reader.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
            {
                continue;
            }

            var type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            if (reader.GetString(type.Namespace) == StandIn)
            {
                var resolved = Assembly.Load(StandIn).GetType($"{StandIn}.{reader.GetString(type.Name)}", throwOnError: true)!;
                yield return (resolved, reader.GetString(member.Name));
            }
        }
    }

    [SqlUserDefinedType(Format.UserDefined, MaxByteSize = 16)]
    private sealed class Point : INullable, IBinarySerialize
    {
        public bool IsNull => false;

        public void Read(BinaryReader r) => r.ReadInt64();

        public void Write(BinaryWriter w) => w.Write(0L);
    }
}
