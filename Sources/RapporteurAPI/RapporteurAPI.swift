enum RapporteurAPIModule {}
